/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.WayType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Way Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getPortKey <em>Port Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getBreakerCurrent <em>Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getBreakerCurve <em>Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getRcdCurrent <em>Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getRcdType <em>Rcd Type</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getBreakingCapacity <em>Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#getRcdGroup <em>Rcd Group</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WayTypeImpl#isRcdDelayed <em>Rcd Delayed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WayTypeImpl extends EObjectImpl implements WayType {
	/**
	 * The default value of the '{@link #getPortKey() <em>Port Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortKey()
	 * @generated
	 * @ordered
	 */
	protected static final String PORT_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortKey() <em>Port Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortKey()
	 * @generated
	 * @ordered
	 */
	protected String portKey = PORT_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakerCurrent() <em>Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double BREAKER_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBreakerCurrent() <em>Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double breakerCurrent = BREAKER_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakerCurve() <em>Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurve()
	 * @generated
	 * @ordered
	 */
	protected static final String BREAKER_CURVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBreakerCurve() <em>Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurve()
	 * @generated
	 * @ordered
	 */
	protected String breakerCurve = BREAKER_CURVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRcdCurrent() <em>Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double RCD_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRcdCurrent() <em>Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double rcdCurrent = RCD_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRcdType() <em>Rcd Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdType()
	 * @generated
	 * @ordered
	 */
	protected static final String RCD_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRcdType() <em>Rcd Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdType()
	 * @generated
	 * @ordered
	 */
	protected String rcdType = RCD_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhases() <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected String phases = PHASES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakingCapacity() <em>Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakingCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Double BREAKING_CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBreakingCapacity() <em>Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakingCapacity()
	 * @generated
	 * @ordered
	 */
	protected Double breakingCapacity = BREAKING_CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRcdGroup() <em>Rcd Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String RCD_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRcdGroup() <em>Rcd Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdGroup()
	 * @generated
	 * @ordered
	 */
	protected String rcdGroup = RCD_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #isRcdDelayed() <em>Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRcdDelayed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RCD_DELAYED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRcdDelayed() <em>Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRcdDelayed()
	 * @generated
	 * @ordered
	 */
	protected boolean rcdDelayed = RCD_DELAYED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WayTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.WAY_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortKey() {
		return portKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortKey(String newPortKey) {
		String oldPortKey = portKey;
		portKey = newPortKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__PORT_KEY, oldPortKey, portKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBreakerCurrent() {
		return breakerCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakerCurrent(Double newBreakerCurrent) {
		Double oldBreakerCurrent = breakerCurrent;
		breakerCurrent = newBreakerCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__BREAKER_CURRENT, oldBreakerCurrent, breakerCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBreakerCurve() {
		return breakerCurve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakerCurve(String newBreakerCurve) {
		String oldBreakerCurve = breakerCurve;
		breakerCurve = newBreakerCurve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__BREAKER_CURVE, oldBreakerCurve, breakerCurve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRcdCurrent() {
		return rcdCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdCurrent(Double newRcdCurrent) {
		Double oldRcdCurrent = rcdCurrent;
		rcdCurrent = newRcdCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__RCD_CURRENT, oldRcdCurrent, rcdCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRcdType() {
		return rcdType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdType(String newRcdType) {
		String oldRcdType = rcdType;
		rcdType = newRcdType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__RCD_TYPE, oldRcdType, rcdType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhases() {
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhases(String newPhases) {
		String oldPhases = phases;
		phases = newPhases;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__PHASES, oldPhases, phases));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBreakingCapacity() {
		return breakingCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakingCapacity(Double newBreakingCapacity) {
		Double oldBreakingCapacity = breakingCapacity;
		breakingCapacity = newBreakingCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__BREAKING_CAPACITY, oldBreakingCapacity, breakingCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRcdGroup() {
		return rcdGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdGroup(String newRcdGroup) {
		String oldRcdGroup = rcdGroup;
		rcdGroup = newRcdGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__RCD_GROUP, oldRcdGroup, rcdGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRcdDelayed() {
		return rcdDelayed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdDelayed(boolean newRcdDelayed) {
		boolean oldRcdDelayed = rcdDelayed;
		rcdDelayed = newRcdDelayed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WAY_TYPE__RCD_DELAYED, oldRcdDelayed, rcdDelayed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.WAY_TYPE__PORT_KEY:
				return getPortKey();
			case CataloguePackage.WAY_TYPE__BREAKER_CURRENT:
				return getBreakerCurrent();
			case CataloguePackage.WAY_TYPE__BREAKER_CURVE:
				return getBreakerCurve();
			case CataloguePackage.WAY_TYPE__RCD_CURRENT:
				return getRcdCurrent();
			case CataloguePackage.WAY_TYPE__RCD_TYPE:
				return getRcdType();
			case CataloguePackage.WAY_TYPE__PHASES:
				return getPhases();
			case CataloguePackage.WAY_TYPE__BREAKING_CAPACITY:
				return getBreakingCapacity();
			case CataloguePackage.WAY_TYPE__RCD_GROUP:
				return getRcdGroup();
			case CataloguePackage.WAY_TYPE__RCD_DELAYED:
				return isRcdDelayed();
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
			case CataloguePackage.WAY_TYPE__PORT_KEY:
				setPortKey((String)newValue);
				return;
			case CataloguePackage.WAY_TYPE__BREAKER_CURRENT:
				setBreakerCurrent((Double)newValue);
				return;
			case CataloguePackage.WAY_TYPE__BREAKER_CURVE:
				setBreakerCurve((String)newValue);
				return;
			case CataloguePackage.WAY_TYPE__RCD_CURRENT:
				setRcdCurrent((Double)newValue);
				return;
			case CataloguePackage.WAY_TYPE__RCD_TYPE:
				setRcdType((String)newValue);
				return;
			case CataloguePackage.WAY_TYPE__PHASES:
				setPhases((String)newValue);
				return;
			case CataloguePackage.WAY_TYPE__BREAKING_CAPACITY:
				setBreakingCapacity((Double)newValue);
				return;
			case CataloguePackage.WAY_TYPE__RCD_GROUP:
				setRcdGroup((String)newValue);
				return;
			case CataloguePackage.WAY_TYPE__RCD_DELAYED:
				setRcdDelayed((Boolean)newValue);
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
			case CataloguePackage.WAY_TYPE__PORT_KEY:
				setPortKey(PORT_KEY_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__BREAKER_CURRENT:
				setBreakerCurrent(BREAKER_CURRENT_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__BREAKER_CURVE:
				setBreakerCurve(BREAKER_CURVE_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__RCD_CURRENT:
				setRcdCurrent(RCD_CURRENT_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__RCD_TYPE:
				setRcdType(RCD_TYPE_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__PHASES:
				setPhases(PHASES_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__BREAKING_CAPACITY:
				setBreakingCapacity(BREAKING_CAPACITY_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__RCD_GROUP:
				setRcdGroup(RCD_GROUP_EDEFAULT);
				return;
			case CataloguePackage.WAY_TYPE__RCD_DELAYED:
				setRcdDelayed(RCD_DELAYED_EDEFAULT);
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
			case CataloguePackage.WAY_TYPE__PORT_KEY:
				return PORT_KEY_EDEFAULT == null ? portKey != null : !PORT_KEY_EDEFAULT.equals(portKey);
			case CataloguePackage.WAY_TYPE__BREAKER_CURRENT:
				return BREAKER_CURRENT_EDEFAULT == null ? breakerCurrent != null : !BREAKER_CURRENT_EDEFAULT.equals(breakerCurrent);
			case CataloguePackage.WAY_TYPE__BREAKER_CURVE:
				return BREAKER_CURVE_EDEFAULT == null ? breakerCurve != null : !BREAKER_CURVE_EDEFAULT.equals(breakerCurve);
			case CataloguePackage.WAY_TYPE__RCD_CURRENT:
				return RCD_CURRENT_EDEFAULT == null ? rcdCurrent != null : !RCD_CURRENT_EDEFAULT.equals(rcdCurrent);
			case CataloguePackage.WAY_TYPE__RCD_TYPE:
				return RCD_TYPE_EDEFAULT == null ? rcdType != null : !RCD_TYPE_EDEFAULT.equals(rcdType);
			case CataloguePackage.WAY_TYPE__PHASES:
				return PHASES_EDEFAULT == null ? phases != null : !PHASES_EDEFAULT.equals(phases);
			case CataloguePackage.WAY_TYPE__BREAKING_CAPACITY:
				return BREAKING_CAPACITY_EDEFAULT == null ? breakingCapacity != null : !BREAKING_CAPACITY_EDEFAULT.equals(breakingCapacity);
			case CataloguePackage.WAY_TYPE__RCD_GROUP:
				return RCD_GROUP_EDEFAULT == null ? rcdGroup != null : !RCD_GROUP_EDEFAULT.equals(rcdGroup);
			case CataloguePackage.WAY_TYPE__RCD_DELAYED:
				return rcdDelayed != RCD_DELAYED_EDEFAULT;
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
		result.append(" (portKey: ");
		result.append(portKey);
		result.append(", breakerCurrent: ");
		result.append(breakerCurrent);
		result.append(", breakerCurve: ");
		result.append(breakerCurve);
		result.append(", rcdCurrent: ");
		result.append(rcdCurrent);
		result.append(", rcdType: ");
		result.append(rcdType);
		result.append(", phases: ");
		result.append(phases);
		result.append(", breakingCapacity: ");
		result.append(breakingCapacity);
		result.append(", rcdGroup: ");
		result.append(rcdGroup);
		result.append(", rcdDelayed: ");
		result.append(rcdDelayed);
		result.append(')');
		return result.toString();
	}

} //WayTypeImpl
