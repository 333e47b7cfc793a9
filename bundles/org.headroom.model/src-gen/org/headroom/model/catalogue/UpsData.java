/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ups Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Figures of an uninterruptible supply as published. Empty: unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.UpsData#getRatedPower <em>Rated Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.UpsData#getRatedActivePower <em>Rated Active Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.UpsData#getRuntimes <em>Runtimes</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getUpsData()
 * @model
 * @generated
 */
public interface UpsData extends EObject {
	/**
	 * Returns the value of the '<em><b>Rated Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated apparent power [VA].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Power</em>' attribute.
	 * @see #setRatedPower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getUpsData_RatedPower()
	 * @model annotation="urn:headroom:unit unit='VA'"
	 * @generated
	 */
	Double getRatedPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.UpsData#getRatedPower <em>Rated Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Power</em>' attribute.
	 * @see #getRatedPower()
	 * @generated
	 */
	void setRatedPower(Double value);

	/**
	 * Returns the value of the '<em><b>Rated Active Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated active power [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Active Power</em>' attribute.
	 * @see #setRatedActivePower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getUpsData_RatedActivePower()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getRatedActivePower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.UpsData#getRatedActivePower <em>Rated Active Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Active Power</em>' attribute.
	 * @see #getRatedActivePower()
	 * @generated
	 */
	void setRatedActivePower(Double value);

	/**
	 * Returns the value of the '<em><b>Runtimes</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.RuntimePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime at some loads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtimes</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getUpsData_Runtimes()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuntimePoint> getRuntimes();

} // UpsData
