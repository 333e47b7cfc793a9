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
 *   <li>{@link org.headroom.model.catalogue.DistroData#getMainBreakerCurve <em>Main Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DistroData#getMainBreakingCapacity <em>Main Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DistroData#getMainRcdCurrent <em>Main Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DistroData#isMainRcdDelayed <em>Main Rcd Delayed</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Main Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tripping curve of the main breaker: B, C, D, K, Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Breaker Curve</em>' attribute.
	 * @see #setMainBreakerCurve(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData_MainBreakerCurve()
	 * @model
	 * @generated
	 */
	String getMainBreakerCurve();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DistroData#getMainBreakerCurve <em>Main Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Breaker Curve</em>' attribute.
	 * @see #getMainBreakerCurve()
	 * @generated
	 */
	void setMainBreakerCurve(String value);

	/**
	 * Returns the value of the '<em><b>Main Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Breaking capacity of the main breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Breaking Capacity</em>' attribute.
	 * @see #setMainBreakingCapacity(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData_MainBreakingCapacity()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getMainBreakingCapacity();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DistroData#getMainBreakingCapacity <em>Main Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Breaking Capacity</em>' attribute.
	 * @see #getMainBreakingCapacity()
	 * @generated
	 */
	void setMainBreakingCapacity(Double value);

	/**
	 * Returns the value of the '<em><b>Main Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated residual current of an RCD for all ways; empty: none or unknown [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Rcd Current</em>' attribute.
	 * @see #setMainRcdCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData_MainRcdCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getMainRcdCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DistroData#getMainRcdCurrent <em>Main Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Rcd Current</em>' attribute.
	 * @see #getMainRcdCurrent()
	 * @generated
	 */
	void setMainRcdCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Main Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether that RCD trips with a delay (type S).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Rcd Delayed</em>' attribute.
	 * @see #setMainRcdDelayed(boolean)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDistroData_MainRcdDelayed()
	 * @model
	 * @generated
	 */
	boolean isMainRcdDelayed();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DistroData#isMainRcdDelayed <em>Main Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Rcd Delayed</em>' attribute.
	 * @see #isMainRcdDelayed()
	 * @generated
	 */
	void setMainRcdDelayed(boolean value);

} // DistroData
