/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Array Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Subwoofers that work together as one source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.SubArrayPlacement#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubArrayPlacement#getElements <em>Elements</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getSubArrayPlacement()
 * @model
 * @generated
 */
public interface SubArrayPlacement extends Placement {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.venue.SubPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they work together; free: set by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see org.headroom.model.venue.SubPattern
	 * @see #setPattern(SubPattern)
	 * @see org.headroom.model.venue.VenuePackage#getSubArrayPlacement_Pattern()
	 * @model
	 * @generated
	 */
	SubPattern getPattern();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubArrayPlacement#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see org.headroom.model.venue.SubPattern
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(SubPattern value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.SubElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The subwoofers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elements</em>' containment reference list.
	 * @see org.headroom.model.venue.VenuePackage#getSubArrayPlacement_Elements()
	 * @model containment="true"
	 * @generated
	 */
	EList<SubElement> getElements();

} // SubArrayPlacement
