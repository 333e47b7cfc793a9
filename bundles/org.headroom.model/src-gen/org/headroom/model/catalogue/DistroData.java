/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distro Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ways of a power distro as delivered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.DistroData#getMainBreakerCurrent <em>Main Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DistroData#getWays <em>Ways</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData()
 * @model
 * @generated
 */
public interface DistroData extends EObject {
	/**
	 * Returns the value of the '<em><b>Main Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated current of the main breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Breaker Current</em>' attribute.
	 * @see #setMainBreakerCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData_MainBreakerCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getMainBreakerCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DistroData#getMainBreakerCurrent <em>Main Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Breaker Current</em>' attribute.
	 * @see #getMainBreakerCurrent()
	 * @generated
	 */
	void setMainBreakerCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Ways</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.WayType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways in the order of the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ways</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData_Ways()
	 * @model containment="true"
	 * @generated
	 */
	EList<WayType> getWays();

} // DistroData
