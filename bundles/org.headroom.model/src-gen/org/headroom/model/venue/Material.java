/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A material and its absorption.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.Material#getAbsorption <em>Absorption</em>}</li>
 *   <li>{@link org.headroom.model.venue.Material#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getMaterial()
 * @model
 * @generated
 */
public interface Material extends Named {
	/**
	 * Returns the value of the '<em><b>Absorption</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absorption coefficient in octaves from 125 Hz to 8 kHz.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absorption</em>' attribute list.
	 * @see org.headroom.model.venue.VenuePackage#getMaterial_Absorption()
	 * @model unique="false"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	EList<Double> getAbsorption();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the coefficients come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.headroom.model.venue.VenuePackage#getMaterial_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Material#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Material
