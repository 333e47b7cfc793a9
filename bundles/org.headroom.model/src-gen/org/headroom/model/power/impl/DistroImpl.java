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
 *   <li>{@link org.headroom.model.power.impl.DistroImpl#getMainBreakerCurve <em>Main Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.DistroImpl#getMainBreakingCapacity <em>Main Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.DistroImpl#getMainRcdCurrent <em>Main Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.DistroImpl#isMainRcdDelayed <em>Main Rcd Delayed</em>}</li>
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
	 * The default value of the '{@link #getMainBreakerCurve() <em>Main Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainBreakerCurve()
	 * @generated
	 * @ordered
	 */
	protected static final String MAIN_BREAKER_CURVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMainBreakerCurve() <em>Main Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainBreakerCurve()
	 * @generated
	 * @ordered
	 */
	protected String mainBreakerCurve = MAIN_BREAKER_CURVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMainBreakingCapacity() <em>Main Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainBreakingCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAIN_BREAKING_CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMainBreakingCapacity() <em>Main Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainBreakingCapacity()
	 * @generated
	 * @ordered
	 */
	protected Double mainBreakingCapacity = MAIN_BREAKING_CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMainRcdCurrent() <em>Main Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainRcdCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAIN_RCD_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMainRcdCurrent() <em>Main Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainRcdCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double mainRcdCurrent = MAIN_RCD_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isMainRcdDelayed() <em>Main Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMainRcdDelayed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAIN_RCD_DELAYED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMainRcdDelayed() <em>Main Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMainRcdDelayed()
	 * @generated
	 * @ordered
	 */
	protected boolean mainRcdDelayed = MAIN_RCD_DELAYED_EDEFAULT;

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
	public String getMainBreakerCurve() {
		return mainBreakerCurve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainBreakerCurve(String newMainBreakerCurve) {
		String oldMainBreakerCurve = mainBreakerCurve;
		mainBreakerCurve = newMainBreakerCurve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.DISTRO__MAIN_BREAKER_CURVE, oldMainBreakerCurve, mainBreakerCurve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMainBreakingCapacity() {
		return mainBreakingCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainBreakingCapacity(Double newMainBreakingCapacity) {
		Double oldMainBreakingCapacity = mainBreakingCapacity;
		mainBreakingCapacity = newMainBreakingCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.DISTRO__MAIN_BREAKING_CAPACITY, oldMainBreakingCapacity, mainBreakingCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMainRcdCurrent() {
		return mainRcdCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainRcdCurrent(Double newMainRcdCurrent) {
		Double oldMainRcdCurrent = mainRcdCurrent;
		mainRcdCurrent = newMainRcdCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.DISTRO__MAIN_RCD_CURRENT, oldMainRcdCurrent, mainRcdCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMainRcdDelayed() {
		return mainRcdDelayed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainRcdDelayed(boolean newMainRcdDelayed) {
		boolean oldMainRcdDelayed = mainRcdDelayed;
		mainRcdDelayed = newMainRcdDelayed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.DISTRO__MAIN_RCD_DELAYED, oldMainRcdDelayed, mainRcdDelayed));
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
			case PowerPackage.DISTRO__MAIN_BREAKER_CURVE:
				return getMainBreakerCurve();
			case PowerPackage.DISTRO__MAIN_BREAKING_CAPACITY:
				return getMainBreakingCapacity();
			case PowerPackage.DISTRO__MAIN_RCD_CURRENT:
				return getMainRcdCurrent();
			case PowerPackage.DISTRO__MAIN_RCD_DELAYED:
				return isMainRcdDelayed();
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
			case PowerPackage.DISTRO__MAIN_BREAKER_CURVE:
				setMainBreakerCurve((String)newValue);
				return;
			case PowerPackage.DISTRO__MAIN_BREAKING_CAPACITY:
				setMainBreakingCapacity((Double)newValue);
				return;
			case PowerPackage.DISTRO__MAIN_RCD_CURRENT:
				setMainRcdCurrent((Double)newValue);
				return;
			case PowerPackage.DISTRO__MAIN_RCD_DELAYED:
				setMainRcdDelayed((Boolean)newValue);
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
			case PowerPackage.DISTRO__MAIN_BREAKER_CURVE:
				setMainBreakerCurve(MAIN_BREAKER_CURVE_EDEFAULT);
				return;
			case PowerPackage.DISTRO__MAIN_BREAKING_CAPACITY:
				setMainBreakingCapacity(MAIN_BREAKING_CAPACITY_EDEFAULT);
				return;
			case PowerPackage.DISTRO__MAIN_RCD_CURRENT:
				setMainRcdCurrent(MAIN_RCD_CURRENT_EDEFAULT);
				return;
			case PowerPackage.DISTRO__MAIN_RCD_DELAYED:
				setMainRcdDelayed(MAIN_RCD_DELAYED_EDEFAULT);
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
			case PowerPackage.DISTRO__MAIN_BREAKER_CURVE:
				return MAIN_BREAKER_CURVE_EDEFAULT == null ? mainBreakerCurve != null : !MAIN_BREAKER_CURVE_EDEFAULT.equals(mainBreakerCurve);
			case PowerPackage.DISTRO__MAIN_BREAKING_CAPACITY:
				return MAIN_BREAKING_CAPACITY_EDEFAULT == null ? mainBreakingCapacity != null : !MAIN_BREAKING_CAPACITY_EDEFAULT.equals(mainBreakingCapacity);
			case PowerPackage.DISTRO__MAIN_RCD_CURRENT:
				return MAIN_RCD_CURRENT_EDEFAULT == null ? mainRcdCurrent != null : !MAIN_RCD_CURRENT_EDEFAULT.equals(mainRcdCurrent);
			case PowerPackage.DISTRO__MAIN_RCD_DELAYED:
				return mainRcdDelayed != MAIN_RCD_DELAYED_EDEFAULT;
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
		result.append(", mainBreakerCurve: ");
		result.append(mainBreakerCurve);
		result.append(", mainBreakingCapacity: ");
		result.append(mainBreakingCapacity);
		result.append(", mainRcdCurrent: ");
		result.append(mainRcdCurrent);
		result.append(", mainRcdDelayed: ");
		result.append(mainRcdDelayed);
		result.append(')');
		return result.toString();
	}

} //DistroImpl
