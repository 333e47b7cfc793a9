/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distro</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A power distribution unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.Distro#getMainBreakerCurrent <em>Main Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.power.Distro#getMainBreakerCurve <em>Main Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.power.Distro#getMainBreakingCapacity <em>Main Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.power.Distro#getMainRcdCurrent <em>Main Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.power.Distro#isMainRcdDelayed <em>Main Rcd Delayed</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.power.PowerPackage#getDistro()
 * @model
 * @generated
 */
public interface Distro extends Supply {
	/**
	 * Returns the value of the '<em><b>Main Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated current of the main breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Breaker Current</em>' attribute.
	 * @see #setMainBreakerCurrent(Double)
	 * @see org.headroom.model.power.PowerPackage#getDistro_MainBreakerCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getMainBreakerCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Distro#getMainBreakerCurrent <em>Main Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Breaker Current</em>' attribute.
	 * @see #getMainBreakerCurrent()
	 * @generated
	 */
	void setMainBreakerCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Main Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tripping curve of the main breaker: B, C, D, K, Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Breaker Curve</em>' attribute.
	 * @see #setMainBreakerCurve(String)
	 * @see org.headroom.model.power.PowerPackage#getDistro_MainBreakerCurve()
	 * @model
	 * @generated
	 */
	String getMainBreakerCurve();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Distro#getMainBreakerCurve <em>Main Breaker Curve</em>}' attribute.
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
	 * @see org.headroom.model.power.PowerPackage#getDistro_MainBreakingCapacity()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getMainBreakingCapacity();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Distro#getMainBreakingCapacity <em>Main Breaking Capacity</em>}' attribute.
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
	 * @see org.headroom.model.power.PowerPackage#getDistro_MainRcdCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getMainRcdCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Distro#getMainRcdCurrent <em>Main Rcd Current</em>}' attribute.
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
	 * @see org.headroom.model.power.PowerPackage#getDistro_MainRcdDelayed()
	 * @model
	 * @generated
	 */
	boolean isMainRcdDelayed();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Distro#isMainRcdDelayed <em>Main Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Rcd Delayed</em>' attribute.
	 * @see #isMainRcdDelayed()
	 * @generated
	 */
	void setMainRcdDelayed(boolean value);

} // Distro
