/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fuel Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One published fuel consumption.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.FuelPoint#getLoad <em>Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.FuelPoint#getFuelPerHour <em>Fuel Per Hour</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getFuelPoint()
 * @model
 * @generated
 */
public interface FuelPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load as a share of the rated power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load</em>' attribute.
	 * @see #setLoad(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getFuelPoint_Load()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getLoad();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.FuelPoint#getLoad <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load</em>' attribute.
	 * @see #getLoad()
	 * @generated
	 */
	void setLoad(Double value);

	/**
	 * Returns the value of the '<em><b>Fuel Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fuel [l/h].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fuel Per Hour</em>' attribute.
	 * @see #setFuelPerHour(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getFuelPoint_FuelPerHour()
	 * @model annotation="urn:headroom:unit unit='l/h'"
	 * @generated
	 */
	Double getFuelPerHour();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.FuelPoint#getFuelPerHour <em>Fuel Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fuel Per Hour</em>' attribute.
	 * @see #getFuelPerHour()
	 * @generated
	 */
	void setFuelPerHour(Double value);

} // FuelPoint
