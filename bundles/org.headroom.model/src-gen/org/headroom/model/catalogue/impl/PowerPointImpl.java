/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headroom.model.base.DutyLevel;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.PowerPoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Power Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerPointImpl#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerPointImpl#getVoltage <em>Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerPointImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerPointImpl#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerPointImpl#getHeat <em>Heat</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PowerPointImpl extends EObjectImpl implements PowerPoint {
	/**
	 * The default value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected static final DutyLevel DUTY_EDEFAULT = DutyLevel.UNSET;

	/**
	 * The cached value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected DutyLevel duty = DUTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoltage() <em>Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final Double VOLTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoltage() <em>Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltage()
	 * @generated
	 * @ordered
	 */
	protected Double voltage = VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final Double POWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected Double power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrent() <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrent() <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double current = CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeat() <em>Heat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeat()
	 * @generated
	 * @ordered
	 */
	protected static final Double HEAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeat() <em>Heat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeat()
	 * @generated
	 * @ordered
	 */
	protected Double heat = HEAT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.POWER_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DutyLevel getDuty() {
		return duty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuty(DutyLevel newDuty) {
		DutyLevel oldDuty = duty;
		duty = newDuty == null ? DUTY_EDEFAULT : newDuty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_POINT__DUTY, oldDuty, duty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getVoltage() {
		return voltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoltage(Double newVoltage) {
		Double oldVoltage = voltage;
		voltage = newVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_POINT__VOLTAGE, oldVoltage, voltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(Double newPower) {
		Double oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_POINT__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCurrent() {
		return current;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrent(Double newCurrent) {
		Double oldCurrent = current;
		current = newCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_POINT__CURRENT, oldCurrent, current));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHeat() {
		return heat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeat(Double newHeat) {
		Double oldHeat = heat;
		heat = newHeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_POINT__HEAT, oldHeat, heat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.POWER_POINT__DUTY:
				return getDuty();
			case CataloguePackage.POWER_POINT__VOLTAGE:
				return getVoltage();
			case CataloguePackage.POWER_POINT__POWER:
				return getPower();
			case CataloguePackage.POWER_POINT__CURRENT:
				return getCurrent();
			case CataloguePackage.POWER_POINT__HEAT:
				return getHeat();
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
			case CataloguePackage.POWER_POINT__DUTY:
				setDuty((DutyLevel)newValue);
				return;
			case CataloguePackage.POWER_POINT__VOLTAGE:
				setVoltage((Double)newValue);
				return;
			case CataloguePackage.POWER_POINT__POWER:
				setPower((Double)newValue);
				return;
			case CataloguePackage.POWER_POINT__CURRENT:
				setCurrent((Double)newValue);
				return;
			case CataloguePackage.POWER_POINT__HEAT:
				setHeat((Double)newValue);
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
			case CataloguePackage.POWER_POINT__DUTY:
				setDuty(DUTY_EDEFAULT);
				return;
			case CataloguePackage.POWER_POINT__VOLTAGE:
				setVoltage(VOLTAGE_EDEFAULT);
				return;
			case CataloguePackage.POWER_POINT__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case CataloguePackage.POWER_POINT__CURRENT:
				setCurrent(CURRENT_EDEFAULT);
				return;
			case CataloguePackage.POWER_POINT__HEAT:
				setHeat(HEAT_EDEFAULT);
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
			case CataloguePackage.POWER_POINT__DUTY:
				return duty != DUTY_EDEFAULT;
			case CataloguePackage.POWER_POINT__VOLTAGE:
				return VOLTAGE_EDEFAULT == null ? voltage != null : !VOLTAGE_EDEFAULT.equals(voltage);
			case CataloguePackage.POWER_POINT__POWER:
				return POWER_EDEFAULT == null ? power != null : !POWER_EDEFAULT.equals(power);
			case CataloguePackage.POWER_POINT__CURRENT:
				return CURRENT_EDEFAULT == null ? current != null : !CURRENT_EDEFAULT.equals(current);
			case CataloguePackage.POWER_POINT__HEAT:
				return HEAT_EDEFAULT == null ? heat != null : !HEAT_EDEFAULT.equals(heat);
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
		result.append(" (duty: ");
		result.append(duty);
		result.append(", voltage: ");
		result.append(voltage);
		result.append(", power: ");
		result.append(power);
		result.append(", current: ");
		result.append(current);
		result.append(", heat: ");
		result.append(heat);
		result.append(')');
		return result.toString();
	}

} //PowerPointImpl
