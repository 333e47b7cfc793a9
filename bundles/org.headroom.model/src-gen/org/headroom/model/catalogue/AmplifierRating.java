/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amplifier Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One published output power.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.AmplifierRating#getLoad <em>Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierRating#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.AmplifierRating#getMode <em>Mode</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierRating()
 * @model
 * @generated
 */
public interface AmplifierRating extends EObject {
	/**
	 * Returns the value of the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load of the figure [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load</em>' attribute.
	 * @see #setLoad(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierRating_Load()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getLoad();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierRating#getLoad <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load</em>' attribute.
	 * @see #getLoad()
	 * @generated
	 */
	void setLoad(Double value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Output power of one channel or bridge [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierRating_Power()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierRating#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(Double value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.AmplifierMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How channels are used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.headroom.model.catalogue.AmplifierMode
	 * @see #setMode(AmplifierMode)
	 * @see org.headroom.model.catalogue.CataloguePackage#getAmplifierRating_Mode()
	 * @model
	 * @generated
	 */
	AmplifierMode getMode();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.AmplifierRating#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.headroom.model.catalogue.AmplifierMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(AmplifierMode value);

} // AmplifierRating
