/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.power.Distro;
import org.headroom.model.power.PowerPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Distro</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.impl.DistroImpl#getMainBreakerCurrent <em>Main Breaker Current</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistroImpl extends SupplyImpl implements Distro {
	/**
	 * The default value of the '{@link #getMainBreakerCurrent() <em>Main Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainBreakerCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAIN_BREAKER_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMainBreakerCurrent() <em>Main Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainBreakerCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double mainBreakerCurrent = MAIN_BREAKER_CURRENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistroImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PowerPackage.Literals.DISTRO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMainBreakerCurrent() {
		return mainBreakerCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainBreakerCurrent(Double newMainBreakerCurrent) {
		Double oldMainBreakerCurrent = mainBreakerCurrent;
		mainBreakerCurrent = newMainBreakerCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.DISTRO__MAIN_BREAKER_CURRENT, oldMainBreakerCurrent, mainBreakerCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PowerPackage.DISTRO__MAIN_BREAKER_CURRENT:
				return getMainBreakerCurrent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PowerPackage.DISTRO__MAIN_BREAKER_CURRENT:
				setMainBreakerCurrent((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PowerPackage.DISTRO__MAIN_BREAKER_CURRENT:
				setMainBreakerCurrent(MAIN_BREAKER_CURRENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PowerPackage.DISTRO__MAIN_BREAKER_CURRENT:
				return MAIN_BREAKER_CURRENT_EDEFAULT == null ? mainBreakerCurrent != null : !MAIN_BREAKER_CURRENT_EDEFAULT.equals(mainBreakerCurrent);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (mainBreakerCurrent: ");
		result.append(mainBreakerCurrent);
		result.append(')');
		return result.toString();
	}

} //DistroImpl
