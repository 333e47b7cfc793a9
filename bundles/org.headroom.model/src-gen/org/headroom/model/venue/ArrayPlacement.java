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

} // ArrayPlacement
