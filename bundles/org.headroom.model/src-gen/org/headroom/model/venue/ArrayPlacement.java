/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Array Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line array or a stack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.ArrayPlacement#getBoxes <em>Boxes</em>}</li>
 *   <li>{@link org.headroom.model.venue.ArrayPlacement#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headroom.model.venue.ArrayPlacement#getFrameMass <em>Frame Mass</em>}</li>
 *   <li>{@link org.headroom.model.venue.ArrayPlacement#getPicks <em>Picks</em>}</li>
 *   <li>{@link org.headroom.model.venue.ArrayPlacement#getFrameDepth <em>Frame Depth</em>}</li>
 *   <li>{@link org.headroom.model.venue.ArrayPlacement#getFrameHeight <em>Frame Height</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement()
 * @model
 * @generated
 */
public interface ArrayPlacement extends Placement {
	/**
	 * Returns the value of the '<em><b>Boxes</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.ArrayBox}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its cabinets from the top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boxes</em>' containment reference list.
	 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement_Boxes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArrayBox> getBoxes();

	/**
	 * Returns the value of the '<em><b>Points</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.venue.RiggingPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points that it hangs from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' reference list.
	 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement_Points()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<RiggingPoint> getPoints();

	/**
	 * Returns the value of the '<em><b>Frame Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of the frame and hardware [kg].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Mass</em>' attribute.
	 * @see #setFrameMass(Double)
	 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement_FrameMass()
	 * @model annotation="urn:headroom:unit unit='kg'"
	 * @generated
	 */
	Double getFrameMass();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.ArrayPlacement#getFrameMass <em>Frame Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Mass</em>' attribute.
	 * @see #getFrameMass()
	 * @generated
	 */
	void setFrameMass(Double value);

	/**
	 * Returns the value of the '<em><b>Picks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of each pick from the front of the frame to the rear, in the order of the points [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picks</em>' attribute list.
	 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement_Picks()
	 * @model unique="false"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	EList<Double> getPicks();

	/**
	 * Returns the value of the '<em><b>Frame Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the frame from front to rear; empty: unknown [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Depth</em>' attribute.
	 * @see #setFrameDepth(Double)
	 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement_FrameDepth()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getFrameDepth();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.ArrayPlacement#getFrameDepth <em>Frame Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Depth</em>' attribute.
	 * @see #getFrameDepth()
	 * @generated
	 */
	void setFrameDepth(Double value);

	/**
	 * Returns the value of the '<em><b>Frame Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the picks above the top of the first cabinet; empty: unknown [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Height</em>' attribute.
	 * @see #setFrameHeight(Double)
	 * @see org.headroom.model.venue.VenuePackage#getArrayPlacement_FrameHeight()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getFrameHeight();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.ArrayPlacement#getFrameHeight <em>Frame Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Height</em>' attribute.
	 * @see #getFrameHeight()
	 * @generated
	 */
	void setFrameHeight(Double value);

} // ArrayPlacement
