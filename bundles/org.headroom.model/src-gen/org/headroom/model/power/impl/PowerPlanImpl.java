/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.DutyLevel;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.PowerPlan;
import org.headroom.model.power.Supply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getVoltageDropLimit <em>Voltage Drop Limit</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getContinuousLoadFactor <em>Continuous Load Factor</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getDiversity <em>Diversity</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getSupplies <em>Supplies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PowerPlanImpl extends IdentifiedImpl implements PowerPlan {
	/**
	 * The default value of the '{@link #getVoltageDropLimit() <em>Voltage Drop Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltageDropLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Double VOLTAGE_DROP_LIMIT_EDEFAULT = Double.valueOf(5.0);

	/**
	 * The cached value of the '{@link #getVoltageDropLimit() <em>Voltage Drop Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltageDropLimit()
	 * @generated
	 * @ordered
	 */
	protected Double voltageDropLimit = VOLTAGE_DROP_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected static final DutyLevel DUTY_EDEFAULT = DutyLevel.EIGHTH;

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
	 * The default value of the '{@link #getContinuousLoadFactor() <em>Continuous Load Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinuousLoadFactor()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONTINUOUS_LOAD_FACTOR_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getContinuousLoadFactor() <em>Continuous Load Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinuousLoadFactor()
	 * @generated
	 * @ordered
	 */
	protected Double continuousLoadFactor = CONTINUOUS_LOAD_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiversity() <em>Diversity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiversity()
	 * @generated
	 * @ordered
	 */
	protected static final Double DIVERSITY_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getDiversity() <em>Diversity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiversity()
	 * @generated
	 * @ordered
	 */
	protected Double diversity = DIVERSITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupplies() <em>Supplies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplies()
	 * @generated
	 * @ordered
	 */
	protected EList<Supply> supplies;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PowerPackage.Literals.POWER_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getVoltageDropLimit() {
		return voltageDropLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoltageDropLimit(Double newVoltageDropLimit) {
		Double oldVoltageDropLimit = voltageDropLimit;
		voltageDropLimit = newVoltageDropLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__VOLTAGE_DROP_LIMIT, oldVoltageDropLimit, voltageDropLimit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__DUTY, oldDuty, duty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getContinuousLoadFactor() {
		return continuousLoadFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinuousLoadFactor(Double newContinuousLoadFactor) {
		Double oldContinuousLoadFactor = continuousLoadFactor;
		continuousLoadFactor = newContinuousLoadFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__CONTINUOUS_LOAD_FACTOR, oldContinuousLoadFactor, continuousLoadFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDiversity() {
		return diversity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiversity(Double newDiversity) {
		Double oldDiversity = diversity;
		diversity = newDiversity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__DIVERSITY, oldDiversity, diversity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Supply> getSupplies() {
		if (supplies == null) {
			supplies = new EObjectContainmentEList<Supply>(Supply.class, this, PowerPackage.POWER_PLAN__SUPPLIES);
		}
		return supplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PowerPackage.POWER_PLAN__SUPPLIES:
				return ((InternalEList<?>)getSupplies()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PowerPackage.POWER_PLAN__VOLTAGE_DROP_LIMIT:
				return getVoltageDropLimit();
			case PowerPackage.POWER_PLAN__DUTY:
				return getDuty();
			case PowerPackage.POWER_PLAN__CONTINUOUS_LOAD_FACTOR:
				return getContinuousLoadFactor();
			case PowerPackage.POWER_PLAN__DIVERSITY:
				return getDiversity();
			case PowerPackage.POWER_PLAN__SUPPLIES:
				return getSupplies();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PowerPackage.POWER_PLAN__VOLTAGE_DROP_LIMIT:
				setVoltageDropLimit((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__DUTY:
				setDuty((DutyLevel)newValue);
				return;
			case PowerPackage.POWER_PLAN__CONTINUOUS_LOAD_FACTOR:
				setContinuousLoadFactor((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__DIVERSITY:
				setDiversity((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__SUPPLIES:
				getSupplies().clear();
				getSupplies().addAll((Collection<? extends Supply>)newValue);
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
			case PowerPackage.POWER_PLAN__VOLTAGE_DROP_LIMIT:
				setVoltageDropLimit(VOLTAGE_DROP_LIMIT_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__DUTY:
				setDuty(DUTY_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__CONTINUOUS_LOAD_FACTOR:
				setContinuousLoadFactor(CONTINUOUS_LOAD_FACTOR_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__DIVERSITY:
				setDiversity(DIVERSITY_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__SUPPLIES:
				getSupplies().clear();
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
			case PowerPackage.POWER_PLAN__VOLTAGE_DROP_LIMIT:
				return VOLTAGE_DROP_LIMIT_EDEFAULT == null ? voltageDropLimit != null : !VOLTAGE_DROP_LIMIT_EDEFAULT.equals(voltageDropLimit);
			case PowerPackage.POWER_PLAN__DUTY:
				return duty != DUTY_EDEFAULT;
			case PowerPackage.POWER_PLAN__CONTINUOUS_LOAD_FACTOR:
				return CONTINUOUS_LOAD_FACTOR_EDEFAULT == null ? continuousLoadFactor != null : !CONTINUOUS_LOAD_FACTOR_EDEFAULT.equals(continuousLoadFactor);
			case PowerPackage.POWER_PLAN__DIVERSITY:
				return DIVERSITY_EDEFAULT == null ? diversity != null : !DIVERSITY_EDEFAULT.equals(diversity);
			case PowerPackage.POWER_PLAN__SUPPLIES:
				return supplies != null && !supplies.isEmpty();
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
		result.append(" (voltageDropLimit: ");
		result.append(voltageDropLimit);
		result.append(", duty: ");
		result.append(duty);
		result.append(", continuousLoadFactor: ");
		result.append(continuousLoadFactor);
		result.append(", diversity: ");
		result.append(diversity);
		result.append(')');
		return result.toString();
	}

} //PowerPlanImpl
