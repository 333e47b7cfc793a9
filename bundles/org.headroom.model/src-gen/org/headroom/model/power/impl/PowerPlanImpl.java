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

import org.headroom.model.power.CableTables;
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
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getThirdHarmonicOfUncorrected <em>Third Harmonic Of Uncorrected</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getCableTables <em>Cable Tables</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getAmbientTemperature <em>Ambient Temperature</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getGroupedCircuits <em>Grouped Circuits</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getSequenceDelay <em>Sequence Delay</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getHoursPerDay <em>Hours Per Day</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerPlanImpl#getCarbonIntensity <em>Carbon Intensity</em>}</li>
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
	 * The default value of the '{@link #getThirdHarmonicOfUncorrected() <em>Third Harmonic Of Uncorrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThirdHarmonicOfUncorrected()
	 * @generated
	 * @ordered
	 */
	protected static final Double THIRD_HARMONIC_OF_UNCORRECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThirdHarmonicOfUncorrected() <em>Third Harmonic Of Uncorrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThirdHarmonicOfUncorrected()
	 * @generated
	 * @ordered
	 */
	protected Double thirdHarmonicOfUncorrected = THIRD_HARMONIC_OF_UNCORRECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCableTables() <em>Cable Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCableTables()
	 * @generated
	 * @ordered
	 */
	protected static final CableTables CABLE_TABLES_EDEFAULT = CableTables.DIN_VDE_0298_4;

	/**
	 * The cached value of the '{@link #getCableTables() <em>Cable Tables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCableTables()
	 * @generated
	 * @ordered
	 */
	protected CableTables cableTables = CABLE_TABLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmbientTemperature() <em>Ambient Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final Double AMBIENT_TEMPERATURE_EDEFAULT = Double.valueOf(30.0);

	/**
	 * The cached value of the '{@link #getAmbientTemperature() <em>Ambient Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientTemperature()
	 * @generated
	 * @ordered
	 */
	protected Double ambientTemperature = AMBIENT_TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupedCircuits() <em>Grouped Circuits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupedCircuits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer GROUPED_CIRCUITS_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getGroupedCircuits() <em>Grouped Circuits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupedCircuits()
	 * @generated
	 * @ordered
	 */
	protected Integer groupedCircuits = GROUPED_CIRCUITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSequenceDelay() <em>Sequence Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequenceDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Double SEQUENCE_DELAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSequenceDelay() <em>Sequence Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequenceDelay()
	 * @generated
	 * @ordered
	 */
	protected Double sequenceDelay = SEQUENCE_DELAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoursPerDay() <em>Hours Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOURS_PER_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerDay() <em>Hours Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerDay()
	 * @generated
	 * @ordered
	 */
	protected Double hoursPerDay = HOURS_PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected Integer days = DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarbonIntensity() <em>Carbon Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarbonIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final Double CARBON_INTENSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarbonIntensity() <em>Carbon Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarbonIntensity()
	 * @generated
	 * @ordered
	 */
	protected Double carbonIntensity = CARBON_INTENSITY_EDEFAULT;

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
	public Double getThirdHarmonicOfUncorrected() {
		return thirdHarmonicOfUncorrected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThirdHarmonicOfUncorrected(Double newThirdHarmonicOfUncorrected) {
		Double oldThirdHarmonicOfUncorrected = thirdHarmonicOfUncorrected;
		thirdHarmonicOfUncorrected = newThirdHarmonicOfUncorrected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED, oldThirdHarmonicOfUncorrected, thirdHarmonicOfUncorrected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableTables getCableTables() {
		return cableTables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCableTables(CableTables newCableTables) {
		CableTables oldCableTables = cableTables;
		cableTables = newCableTables == null ? CABLE_TABLES_EDEFAULT : newCableTables;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__CABLE_TABLES, oldCableTables, cableTables));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAmbientTemperature() {
		return ambientTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmbientTemperature(Double newAmbientTemperature) {
		Double oldAmbientTemperature = ambientTemperature;
		ambientTemperature = newAmbientTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__AMBIENT_TEMPERATURE, oldAmbientTemperature, ambientTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getGroupedCircuits() {
		return groupedCircuits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupedCircuits(Integer newGroupedCircuits) {
		Integer oldGroupedCircuits = groupedCircuits;
		groupedCircuits = newGroupedCircuits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__GROUPED_CIRCUITS, oldGroupedCircuits, groupedCircuits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSequenceDelay() {
		return sequenceDelay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequenceDelay(Double newSequenceDelay) {
		Double oldSequenceDelay = sequenceDelay;
		sequenceDelay = newSequenceDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__SEQUENCE_DELAY, oldSequenceDelay, sequenceDelay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHoursPerDay() {
		return hoursPerDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerDay(Double newHoursPerDay) {
		Double oldHoursPerDay = hoursPerDay;
		hoursPerDay = newHoursPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__HOURS_PER_DAY, oldHoursPerDay, hoursPerDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDays() {
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDays(Integer newDays) {
		Integer oldDays = days;
		days = newDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__DAYS, oldDays, days));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCarbonIntensity() {
		return carbonIntensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarbonIntensity(Double newCarbonIntensity) {
		Double oldCarbonIntensity = carbonIntensity;
		carbonIntensity = newCarbonIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_PLAN__CARBON_INTENSITY, oldCarbonIntensity, carbonIntensity));
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
			case PowerPackage.POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED:
				return getThirdHarmonicOfUncorrected();
			case PowerPackage.POWER_PLAN__CABLE_TABLES:
				return getCableTables();
			case PowerPackage.POWER_PLAN__AMBIENT_TEMPERATURE:
				return getAmbientTemperature();
			case PowerPackage.POWER_PLAN__GROUPED_CIRCUITS:
				return getGroupedCircuits();
			case PowerPackage.POWER_PLAN__SEQUENCE_DELAY:
				return getSequenceDelay();
			case PowerPackage.POWER_PLAN__HOURS_PER_DAY:
				return getHoursPerDay();
			case PowerPackage.POWER_PLAN__DAYS:
				return getDays();
			case PowerPackage.POWER_PLAN__CARBON_INTENSITY:
				return getCarbonIntensity();
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
			case PowerPackage.POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED:
				setThirdHarmonicOfUncorrected((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__CABLE_TABLES:
				setCableTables((CableTables)newValue);
				return;
			case PowerPackage.POWER_PLAN__AMBIENT_TEMPERATURE:
				setAmbientTemperature((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__GROUPED_CIRCUITS:
				setGroupedCircuits((Integer)newValue);
				return;
			case PowerPackage.POWER_PLAN__SEQUENCE_DELAY:
				setSequenceDelay((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__HOURS_PER_DAY:
				setHoursPerDay((Double)newValue);
				return;
			case PowerPackage.POWER_PLAN__DAYS:
				setDays((Integer)newValue);
				return;
			case PowerPackage.POWER_PLAN__CARBON_INTENSITY:
				setCarbonIntensity((Double)newValue);
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
			case PowerPackage.POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED:
				setThirdHarmonicOfUncorrected(THIRD_HARMONIC_OF_UNCORRECTED_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__CABLE_TABLES:
				setCableTables(CABLE_TABLES_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__AMBIENT_TEMPERATURE:
				setAmbientTemperature(AMBIENT_TEMPERATURE_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__GROUPED_CIRCUITS:
				setGroupedCircuits(GROUPED_CIRCUITS_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__SEQUENCE_DELAY:
				setSequenceDelay(SEQUENCE_DELAY_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__HOURS_PER_DAY:
				setHoursPerDay(HOURS_PER_DAY_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__DAYS:
				setDays(DAYS_EDEFAULT);
				return;
			case PowerPackage.POWER_PLAN__CARBON_INTENSITY:
				setCarbonIntensity(CARBON_INTENSITY_EDEFAULT);
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
			case PowerPackage.POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED:
				return THIRD_HARMONIC_OF_UNCORRECTED_EDEFAULT == null ? thirdHarmonicOfUncorrected != null : !THIRD_HARMONIC_OF_UNCORRECTED_EDEFAULT.equals(thirdHarmonicOfUncorrected);
			case PowerPackage.POWER_PLAN__CABLE_TABLES:
				return cableTables != CABLE_TABLES_EDEFAULT;
			case PowerPackage.POWER_PLAN__AMBIENT_TEMPERATURE:
				return AMBIENT_TEMPERATURE_EDEFAULT == null ? ambientTemperature != null : !AMBIENT_TEMPERATURE_EDEFAULT.equals(ambientTemperature);
			case PowerPackage.POWER_PLAN__GROUPED_CIRCUITS:
				return GROUPED_CIRCUITS_EDEFAULT == null ? groupedCircuits != null : !GROUPED_CIRCUITS_EDEFAULT.equals(groupedCircuits);
			case PowerPackage.POWER_PLAN__SEQUENCE_DELAY:
				return SEQUENCE_DELAY_EDEFAULT == null ? sequenceDelay != null : !SEQUENCE_DELAY_EDEFAULT.equals(sequenceDelay);
			case PowerPackage.POWER_PLAN__HOURS_PER_DAY:
				return HOURS_PER_DAY_EDEFAULT == null ? hoursPerDay != null : !HOURS_PER_DAY_EDEFAULT.equals(hoursPerDay);
			case PowerPackage.POWER_PLAN__DAYS:
				return DAYS_EDEFAULT == null ? days != null : !DAYS_EDEFAULT.equals(days);
			case PowerPackage.POWER_PLAN__CARBON_INTENSITY:
				return CARBON_INTENSITY_EDEFAULT == null ? carbonIntensity != null : !CARBON_INTENSITY_EDEFAULT.equals(carbonIntensity);
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
		result.append(", thirdHarmonicOfUncorrected: ");
		result.append(thirdHarmonicOfUncorrected);
		result.append(", cableTables: ");
		result.append(cableTables);
		result.append(", ambientTemperature: ");
		result.append(ambientTemperature);
		result.append(", groupedCircuits: ");
		result.append(groupedCircuits);
		result.append(", sequenceDelay: ");
		result.append(sequenceDelay);
		result.append(", hoursPerDay: ");
		result.append(hoursPerDay);
		result.append(", days: ");
		result.append(days);
		result.append(", carbonIntensity: ");
		result.append(carbonIntensity);
		result.append(')');
		return result.toString();
	}

} //PowerPlanImpl
