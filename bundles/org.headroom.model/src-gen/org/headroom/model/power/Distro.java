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

} // Distro
