/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loudspeaker Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One amplified input of a cabinet that is driven in several ways.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerInput#getName <em>Name</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.LoudspeakerInput#getImpedance <em>Impedance</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerInput()
 * @model
 * @generated
 */
public interface LoudspeakerInput extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the way, such as lf, mf or hf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerInput_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerInput#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal impedance [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impedance</em>' attribute.
	 * @see #setImpedance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getLoudspeakerInput_Impedance()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getImpedance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.LoudspeakerInput#getImpedance <em>Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impedance</em>' attribute.
	 * @see #getImpedance()
	 * @generated
	 */
	void setImpedance(Double value);

} // LoudspeakerInput
