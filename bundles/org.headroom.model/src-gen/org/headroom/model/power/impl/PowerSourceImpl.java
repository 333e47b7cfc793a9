/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.VoltageSystem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getEarthing <em>Earthing</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getRatedCurrent <em>Rated Current</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getRatedPower <em>Rated Power</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getPowerFactor <em>Power Factor</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getShortCircuitCurrent <em>Short Circuit Current</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getLoopImpedance <em>Loop Impedance</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getStepLoadLimit <em>Step Load Limit</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getFuelPerHour <em>Fuel Per Hour</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getShortCircuitVoltage <em>Short Circuit Voltage</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.PowerSourceImpl#getTankVolume <em>Tank Volume</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PowerSourceImpl extends SupplyImpl implements PowerSource {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.MAINS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected static final VoltageSystem SYSTEM_EDEFAULT = VoltageSystem.THREE_PHASE_230_400;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected VoltageSystem system = SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getEarthing() <em>Earthing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarthing()
	 * @generated
	 * @ordered
	 */
	protected static final EarthingSystem EARTHING_EDEFAULT = EarthingSystem.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEarthing() <em>Earthing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarthing()
	 * @generated
	 * @ordered
	 */
	protected EarthingSystem earthing = EARTHING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatedCurrent() <em>Rated Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATED_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatedCurrent() <em>Rated Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double ratedCurrent = RATED_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatedPower() <em>Rated Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedPower()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATED_POWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatedPower() <em>Rated Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedPower()
	 * @generated
	 * @ordered
	 */
	protected Double ratedPower = RATED_POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerFactor() <em>Power Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerFactor()
	 * @generated
	 * @ordered
	 */
	protected static final Double POWER_FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerFactor() <em>Power Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerFactor()
	 * @generated
	 * @ordered
	 */
	protected Double powerFactor = POWER_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortCircuitCurrent() <em>Short Circuit Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortCircuitCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double SHORT_CIRCUIT_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortCircuitCurrent() <em>Short Circuit Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortCircuitCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double shortCircuitCurrent = SHORT_CIRCUIT_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoopImpedance() <em>Loop Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoopImpedance()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOOP_IMPEDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoopImpedance() <em>Loop Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoopImpedance()
	 * @generated
	 * @ordered
	 */
	protected Double loopImpedance = LOOP_IMPEDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepLoadLimit() <em>Step Load Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepLoadLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Double STEP_LOAD_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStepLoadLimit() <em>Step Load Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepLoadLimit()
	 * @generated
	 * @ordered
	 */
	protected Double stepLoadLimit = STEP_LOAD_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFuelPerHour() <em>Fuel Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuelPerHour()
	 * @generated
	 * @ordered
	 */
	protected static final Double FUEL_PER_HOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFuelPerHour() <em>Fuel Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuelPerHour()
	 * @generated
	 * @ordered
	 */
	protected Double fuelPerHour = FUEL_PER_HOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuntime() <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected static final Double RUNTIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuntime() <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected Double runtime = RUNTIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortCircuitVoltage() <em>Short Circuit Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortCircuitVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final Double SHORT_CIRCUIT_VOLTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortCircuitVoltage() <em>Short Circuit Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortCircuitVoltage()
	 * @generated
	 * @ordered
	 */
	protected Double shortCircuitVoltage = SHORT_CIRCUIT_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTankVolume() <em>Tank Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTankVolume()
	 * @generated
	 * @ordered
	 */
	protected static final Double TANK_VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTankVolume() <em>Tank Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTankVolume()
	 * @generated
	 * @ordered
	 */
	protected Double tankVolume = TANK_VOLUME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PowerPackage.Literals.POWER_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoltageSystem getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(VoltageSystem newSystem) {
		VoltageSystem oldSystem = system;
		system = newSystem == null ? SYSTEM_EDEFAULT : newSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__SYSTEM, oldSystem, system));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EarthingSystem getEarthing() {
		return earthing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarthing(EarthingSystem newEarthing) {
		EarthingSystem oldEarthing = earthing;
		earthing = newEarthing == null ? EARTHING_EDEFAULT : newEarthing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__EARTHING, oldEarthing, earthing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRatedCurrent() {
		return ratedCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedCurrent(Double newRatedCurrent) {
		Double oldRatedCurrent = ratedCurrent;
		ratedCurrent = newRatedCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__RATED_CURRENT, oldRatedCurrent, ratedCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRatedPower() {
		return ratedPower;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedPower(Double newRatedPower) {
		Double oldRatedPower = ratedPower;
		ratedPower = newRatedPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__RATED_POWER, oldRatedPower, ratedPower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPowerFactor() {
		return powerFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerFactor(Double newPowerFactor) {
		Double oldPowerFactor = powerFactor;
		powerFactor = newPowerFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__POWER_FACTOR, oldPowerFactor, powerFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getShortCircuitCurrent() {
		return shortCircuitCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortCircuitCurrent(Double newShortCircuitCurrent) {
		Double oldShortCircuitCurrent = shortCircuitCurrent;
		shortCircuitCurrent = newShortCircuitCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_CURRENT, oldShortCircuitCurrent, shortCircuitCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLoopImpedance() {
		return loopImpedance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoopImpedance(Double newLoopImpedance) {
		Double oldLoopImpedance = loopImpedance;
		loopImpedance = newLoopImpedance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__LOOP_IMPEDANCE, oldLoopImpedance, loopImpedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStepLoadLimit() {
		return stepLoadLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepLoadLimit(Double newStepLoadLimit) {
		Double oldStepLoadLimit = stepLoadLimit;
		stepLoadLimit = newStepLoadLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__STEP_LOAD_LIMIT, oldStepLoadLimit, stepLoadLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFuelPerHour() {
		return fuelPerHour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFuelPerHour(Double newFuelPerHour) {
		Double oldFuelPerHour = fuelPerHour;
		fuelPerHour = newFuelPerHour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__FUEL_PER_HOUR, oldFuelPerHour, fuelPerHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRuntime() {
		return runtime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntime(Double newRuntime) {
		Double oldRuntime = runtime;
		runtime = newRuntime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__RUNTIME, oldRuntime, runtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getShortCircuitVoltage() {
		return shortCircuitVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortCircuitVoltage(Double newShortCircuitVoltage) {
		Double oldShortCircuitVoltage = shortCircuitVoltage;
		shortCircuitVoltage = newShortCircuitVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE, oldShortCircuitVoltage, shortCircuitVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTankVolume() {
		return tankVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTankVolume(Double newTankVolume) {
		Double oldTankVolume = tankVolume;
		tankVolume = newTankVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.POWER_SOURCE__TANK_VOLUME, oldTankVolume, tankVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PowerPackage.POWER_SOURCE__KIND:
				return getKind();
			case PowerPackage.POWER_SOURCE__SYSTEM:
				return getSystem();
			case PowerPackage.POWER_SOURCE__EARTHING:
				return getEarthing();
			case PowerPackage.POWER_SOURCE__RATED_CURRENT:
				return getRatedCurrent();
			case PowerPackage.POWER_SOURCE__RATED_POWER:
				return getRatedPower();
			case PowerPackage.POWER_SOURCE__POWER_FACTOR:
				return getPowerFactor();
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_CURRENT:
				return getShortCircuitCurrent();
			case PowerPackage.POWER_SOURCE__LOOP_IMPEDANCE:
				return getLoopImpedance();
			case PowerPackage.POWER_SOURCE__STEP_LOAD_LIMIT:
				return getStepLoadLimit();
			case PowerPackage.POWER_SOURCE__FUEL_PER_HOUR:
				return getFuelPerHour();
			case PowerPackage.POWER_SOURCE__RUNTIME:
				return getRuntime();
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE:
				return getShortCircuitVoltage();
			case PowerPackage.POWER_SOURCE__TANK_VOLUME:
				return getTankVolume();
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
			case PowerPackage.POWER_SOURCE__KIND:
				setKind((SourceKind)newValue);
				return;
			case PowerPackage.POWER_SOURCE__SYSTEM:
				setSystem((VoltageSystem)newValue);
				return;
			case PowerPackage.POWER_SOURCE__EARTHING:
				setEarthing((EarthingSystem)newValue);
				return;
			case PowerPackage.POWER_SOURCE__RATED_CURRENT:
				setRatedCurrent((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__RATED_POWER:
				setRatedPower((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__POWER_FACTOR:
				setPowerFactor((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_CURRENT:
				setShortCircuitCurrent((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__LOOP_IMPEDANCE:
				setLoopImpedance((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__STEP_LOAD_LIMIT:
				setStepLoadLimit((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__FUEL_PER_HOUR:
				setFuelPerHour((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__RUNTIME:
				setRuntime((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE:
				setShortCircuitVoltage((Double)newValue);
				return;
			case PowerPackage.POWER_SOURCE__TANK_VOLUME:
				setTankVolume((Double)newValue);
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
			case PowerPackage.POWER_SOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__SYSTEM:
				setSystem(SYSTEM_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__EARTHING:
				setEarthing(EARTHING_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__RATED_CURRENT:
				setRatedCurrent(RATED_CURRENT_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__RATED_POWER:
				setRatedPower(RATED_POWER_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__POWER_FACTOR:
				setPowerFactor(POWER_FACTOR_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_CURRENT:
				setShortCircuitCurrent(SHORT_CIRCUIT_CURRENT_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__LOOP_IMPEDANCE:
				setLoopImpedance(LOOP_IMPEDANCE_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__STEP_LOAD_LIMIT:
				setStepLoadLimit(STEP_LOAD_LIMIT_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__FUEL_PER_HOUR:
				setFuelPerHour(FUEL_PER_HOUR_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__RUNTIME:
				setRuntime(RUNTIME_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE:
				setShortCircuitVoltage(SHORT_CIRCUIT_VOLTAGE_EDEFAULT);
				return;
			case PowerPackage.POWER_SOURCE__TANK_VOLUME:
				setTankVolume(TANK_VOLUME_EDEFAULT);
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
			case PowerPackage.POWER_SOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case PowerPackage.POWER_SOURCE__SYSTEM:
				return system != SYSTEM_EDEFAULT;
			case PowerPackage.POWER_SOURCE__EARTHING:
				return earthing != EARTHING_EDEFAULT;
			case PowerPackage.POWER_SOURCE__RATED_CURRENT:
				return RATED_CURRENT_EDEFAULT == null ? ratedCurrent != null : !RATED_CURRENT_EDEFAULT.equals(ratedCurrent);
			case PowerPackage.POWER_SOURCE__RATED_POWER:
				return RATED_POWER_EDEFAULT == null ? ratedPower != null : !RATED_POWER_EDEFAULT.equals(ratedPower);
			case PowerPackage.POWER_SOURCE__POWER_FACTOR:
				return POWER_FACTOR_EDEFAULT == null ? powerFactor != null : !POWER_FACTOR_EDEFAULT.equals(powerFactor);
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_CURRENT:
				return SHORT_CIRCUIT_CURRENT_EDEFAULT == null ? shortCircuitCurrent != null : !SHORT_CIRCUIT_CURRENT_EDEFAULT.equals(shortCircuitCurrent);
			case PowerPackage.POWER_SOURCE__LOOP_IMPEDANCE:
				return LOOP_IMPEDANCE_EDEFAULT == null ? loopImpedance != null : !LOOP_IMPEDANCE_EDEFAULT.equals(loopImpedance);
			case PowerPackage.POWER_SOURCE__STEP_LOAD_LIMIT:
				return STEP_LOAD_LIMIT_EDEFAULT == null ? stepLoadLimit != null : !STEP_LOAD_LIMIT_EDEFAULT.equals(stepLoadLimit);
			case PowerPackage.POWER_SOURCE__FUEL_PER_HOUR:
				return FUEL_PER_HOUR_EDEFAULT == null ? fuelPerHour != null : !FUEL_PER_HOUR_EDEFAULT.equals(fuelPerHour);
			case PowerPackage.POWER_SOURCE__RUNTIME:
				return RUNTIME_EDEFAULT == null ? runtime != null : !RUNTIME_EDEFAULT.equals(runtime);
			case PowerPackage.POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE:
				return SHORT_CIRCUIT_VOLTAGE_EDEFAULT == null ? shortCircuitVoltage != null : !SHORT_CIRCUIT_VOLTAGE_EDEFAULT.equals(shortCircuitVoltage);
			case PowerPackage.POWER_SOURCE__TANK_VOLUME:
				return TANK_VOLUME_EDEFAULT == null ? tankVolume != null : !TANK_VOLUME_EDEFAULT.equals(tankVolume);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", system: ");
		result.append(system);
		result.append(", earthing: ");
		result.append(earthing);
		result.append(", ratedCurrent: ");
		result.append(ratedCurrent);
		result.append(", ratedPower: ");
		result.append(ratedPower);
		result.append(", powerFactor: ");
		result.append(powerFactor);
		result.append(", shortCircuitCurrent: ");
		result.append(shortCircuitCurrent);
		result.append(", loopImpedance: ");
		result.append(loopImpedance);
		result.append(", stepLoadLimit: ");
		result.append(stepLoadLimit);
		result.append(", fuelPerHour: ");
		result.append(fuelPerHour);
		result.append(", runtime: ");
		result.append(runtime);
		result.append(", shortCircuitVoltage: ");
		result.append(shortCircuitVoltage);
		result.append(", tankVolume: ");
		result.append(tankVolume);
		result.append(')');
		return result.toString();
	}

} //PowerSourceImpl
