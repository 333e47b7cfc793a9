/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.ConnectorKind;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.SupplyKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Power Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getInlet <em>Inlet</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getInletCount <em>Inlet Count</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getMinimumVoltage <em>Minimum Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getMaximumVoltage <em>Maximum Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getMinimumFrequency <em>Minimum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getMaximumFrequency <em>Maximum Frequency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getSupply <em>Supply</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getPowerFactorCorrected <em>Power Factor Corrected</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getPowerFactor <em>Power Factor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getInrushCurrent <em>Inrush Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getInrushDuration <em>Inrush Duration</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getLeakageCurrent <em>Leakage Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.PowerProfileImpl#getThirdHarmonic <em>Third Harmonic</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PowerProfileImpl extends EObjectImpl implements PowerProfile {
	/**
	 * The default value of the '{@link #getInlet() <em>Inlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInlet()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectorKind INLET_EDEFAULT = ConnectorKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInlet() <em>Inlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInlet()
	 * @generated
	 * @ordered
	 */
	protected ConnectorKind inlet = INLET_EDEFAULT;

	/**
	 * The default value of the '{@link #getInletCount() <em>Inlet Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInletCount()
	 * @generated
	 * @ordered
	 */
	protected static final int INLET_COUNT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getInletCount() <em>Inlet Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInletCount()
	 * @generated
	 * @ordered
	 */
	protected int inletCount = INLET_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumVoltage() <em>Minimum Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_VOLTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumVoltage() <em>Minimum Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumVoltage()
	 * @generated
	 * @ordered
	 */
	protected Double minimumVoltage = MINIMUM_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumVoltage() <em>Maximum Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_VOLTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumVoltage() <em>Maximum Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumVoltage()
	 * @generated
	 * @ordered
	 */
	protected Double maximumVoltage = MAXIMUM_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumFrequency() <em>Minimum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumFrequency() <em>Minimum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double minimumFrequency = MINIMUM_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumFrequency() <em>Maximum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumFrequency() <em>Maximum Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double maximumFrequency = MAXIMUM_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhases() <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected static final int PHASES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected int phases = PHASES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupply() <em>Supply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupply()
	 * @generated
	 * @ordered
	 */
	protected static final SupplyKind SUPPLY_EDEFAULT = SupplyKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSupply() <em>Supply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupply()
	 * @generated
	 * @ordered
	 */
	protected SupplyKind supply = SUPPLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerFactorCorrected() <em>Power Factor Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerFactorCorrected()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean POWER_FACTOR_CORRECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerFactorCorrected() <em>Power Factor Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerFactorCorrected()
	 * @generated
	 * @ordered
	 */
	protected Boolean powerFactorCorrected = POWER_FACTOR_CORRECTED_EDEFAULT;

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
	 * The default value of the '{@link #getInrushCurrent() <em>Inrush Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInrushCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double INRUSH_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInrushCurrent() <em>Inrush Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInrushCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double inrushCurrent = INRUSH_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInrushDuration() <em>Inrush Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInrushDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Double INRUSH_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInrushDuration() <em>Inrush Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInrushDuration()
	 * @generated
	 * @ordered
	 */
	protected Double inrushDuration = INRUSH_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeakageCurrent() <em>Leakage Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeakageCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double LEAKAGE_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeakageCurrent() <em>Leakage Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeakageCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double leakageCurrent = LEAKAGE_CURRENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<PowerPoint> points;

	/**
	 * The default value of the '{@link #getThirdHarmonic() <em>Third Harmonic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThirdHarmonic()
	 * @generated
	 * @ordered
	 */
	protected static final Double THIRD_HARMONIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThirdHarmonic() <em>Third Harmonic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThirdHarmonic()
	 * @generated
	 * @ordered
	 */
	protected Double thirdHarmonic = THIRD_HARMONIC_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PowerProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.POWER_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorKind getInlet() {
		return inlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInlet(ConnectorKind newInlet) {
		ConnectorKind oldInlet = inlet;
		inlet = newInlet == null ? INLET_EDEFAULT : newInlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__INLET, oldInlet, inlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInletCount() {
		return inletCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInletCount(int newInletCount) {
		int oldInletCount = inletCount;
		inletCount = newInletCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__INLET_COUNT, oldInletCount, inletCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumVoltage() {
		return minimumVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumVoltage(Double newMinimumVoltage) {
		Double oldMinimumVoltage = minimumVoltage;
		minimumVoltage = newMinimumVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__MINIMUM_VOLTAGE, oldMinimumVoltage, minimumVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumVoltage() {
		return maximumVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumVoltage(Double newMaximumVoltage) {
		Double oldMaximumVoltage = maximumVoltage;
		maximumVoltage = newMaximumVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__MAXIMUM_VOLTAGE, oldMaximumVoltage, maximumVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumFrequency() {
		return minimumFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumFrequency(Double newMinimumFrequency) {
		Double oldMinimumFrequency = minimumFrequency;
		minimumFrequency = newMinimumFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__MINIMUM_FREQUENCY, oldMinimumFrequency, minimumFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumFrequency() {
		return maximumFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumFrequency(Double newMaximumFrequency) {
		Double oldMaximumFrequency = maximumFrequency;
		maximumFrequency = newMaximumFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__MAXIMUM_FREQUENCY, oldMaximumFrequency, maximumFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhases() {
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhases(int newPhases) {
		int oldPhases = phases;
		phases = newPhases;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__PHASES, oldPhases, phases));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplyKind getSupply() {
		return supply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupply(SupplyKind newSupply) {
		SupplyKind oldSupply = supply;
		supply = newSupply == null ? SUPPLY_EDEFAULT : newSupply;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__SUPPLY, oldSupply, supply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPowerFactorCorrected() {
		return powerFactorCorrected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerFactorCorrected(Boolean newPowerFactorCorrected) {
		Boolean oldPowerFactorCorrected = powerFactorCorrected;
		powerFactorCorrected = newPowerFactorCorrected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__POWER_FACTOR_CORRECTED, oldPowerFactorCorrected, powerFactorCorrected));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__POWER_FACTOR, oldPowerFactor, powerFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getInrushCurrent() {
		return inrushCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInrushCurrent(Double newInrushCurrent) {
		Double oldInrushCurrent = inrushCurrent;
		inrushCurrent = newInrushCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__INRUSH_CURRENT, oldInrushCurrent, inrushCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getInrushDuration() {
		return inrushDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInrushDuration(Double newInrushDuration) {
		Double oldInrushDuration = inrushDuration;
		inrushDuration = newInrushDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__INRUSH_DURATION, oldInrushDuration, inrushDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLeakageCurrent() {
		return leakageCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeakageCurrent(Double newLeakageCurrent) {
		Double oldLeakageCurrent = leakageCurrent;
		leakageCurrent = newLeakageCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__LEAKAGE_CURRENT, oldLeakageCurrent, leakageCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PowerPoint> getPoints() {
		if (points == null) {
			points = new EObjectContainmentEList<PowerPoint>(PowerPoint.class, this, CataloguePackage.POWER_PROFILE__POINTS);
		}
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThirdHarmonic() {
		return thirdHarmonic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThirdHarmonic(Double newThirdHarmonic) {
		Double oldThirdHarmonic = thirdHarmonic;
		thirdHarmonic = newThirdHarmonic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POWER_PROFILE__THIRD_HARMONIC, oldThirdHarmonic, thirdHarmonic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.POWER_PROFILE__POINTS:
				return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.POWER_PROFILE__INLET:
				return getInlet();
			case CataloguePackage.POWER_PROFILE__INLET_COUNT:
				return getInletCount();
			case CataloguePackage.POWER_PROFILE__MINIMUM_VOLTAGE:
				return getMinimumVoltage();
			case CataloguePackage.POWER_PROFILE__MAXIMUM_VOLTAGE:
				return getMaximumVoltage();
			case CataloguePackage.POWER_PROFILE__MINIMUM_FREQUENCY:
				return getMinimumFrequency();
			case CataloguePackage.POWER_PROFILE__MAXIMUM_FREQUENCY:
				return getMaximumFrequency();
			case CataloguePackage.POWER_PROFILE__PHASES:
				return getPhases();
			case CataloguePackage.POWER_PROFILE__SUPPLY:
				return getSupply();
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR_CORRECTED:
				return getPowerFactorCorrected();
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR:
				return getPowerFactor();
			case CataloguePackage.POWER_PROFILE__INRUSH_CURRENT:
				return getInrushCurrent();
			case CataloguePackage.POWER_PROFILE__INRUSH_DURATION:
				return getInrushDuration();
			case CataloguePackage.POWER_PROFILE__LEAKAGE_CURRENT:
				return getLeakageCurrent();
			case CataloguePackage.POWER_PROFILE__POINTS:
				return getPoints();
			case CataloguePackage.POWER_PROFILE__THIRD_HARMONIC:
				return getThirdHarmonic();
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
			case CataloguePackage.POWER_PROFILE__INLET:
				setInlet((ConnectorKind)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__INLET_COUNT:
				setInletCount((Integer)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__MINIMUM_VOLTAGE:
				setMinimumVoltage((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__MAXIMUM_VOLTAGE:
				setMaximumVoltage((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__MINIMUM_FREQUENCY:
				setMinimumFrequency((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__MAXIMUM_FREQUENCY:
				setMaximumFrequency((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__PHASES:
				setPhases((Integer)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__SUPPLY:
				setSupply((SupplyKind)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR_CORRECTED:
				setPowerFactorCorrected((Boolean)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR:
				setPowerFactor((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__INRUSH_CURRENT:
				setInrushCurrent((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__INRUSH_DURATION:
				setInrushDuration((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__LEAKAGE_CURRENT:
				setLeakageCurrent((Double)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends PowerPoint>)newValue);
				return;
			case CataloguePackage.POWER_PROFILE__THIRD_HARMONIC:
				setThirdHarmonic((Double)newValue);
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
			case CataloguePackage.POWER_PROFILE__INLET:
				setInlet(INLET_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__INLET_COUNT:
				setInletCount(INLET_COUNT_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__MINIMUM_VOLTAGE:
				setMinimumVoltage(MINIMUM_VOLTAGE_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__MAXIMUM_VOLTAGE:
				setMaximumVoltage(MAXIMUM_VOLTAGE_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__MINIMUM_FREQUENCY:
				setMinimumFrequency(MINIMUM_FREQUENCY_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__MAXIMUM_FREQUENCY:
				setMaximumFrequency(MAXIMUM_FREQUENCY_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__PHASES:
				setPhases(PHASES_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__SUPPLY:
				setSupply(SUPPLY_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR_CORRECTED:
				setPowerFactorCorrected(POWER_FACTOR_CORRECTED_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR:
				setPowerFactor(POWER_FACTOR_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__INRUSH_CURRENT:
				setInrushCurrent(INRUSH_CURRENT_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__INRUSH_DURATION:
				setInrushDuration(INRUSH_DURATION_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__LEAKAGE_CURRENT:
				setLeakageCurrent(LEAKAGE_CURRENT_EDEFAULT);
				return;
			case CataloguePackage.POWER_PROFILE__POINTS:
				getPoints().clear();
				return;
			case CataloguePackage.POWER_PROFILE__THIRD_HARMONIC:
				setThirdHarmonic(THIRD_HARMONIC_EDEFAULT);
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
			case CataloguePackage.POWER_PROFILE__INLET:
				return inlet != INLET_EDEFAULT;
			case CataloguePackage.POWER_PROFILE__INLET_COUNT:
				return inletCount != INLET_COUNT_EDEFAULT;
			case CataloguePackage.POWER_PROFILE__MINIMUM_VOLTAGE:
				return MINIMUM_VOLTAGE_EDEFAULT == null ? minimumVoltage != null : !MINIMUM_VOLTAGE_EDEFAULT.equals(minimumVoltage);
			case CataloguePackage.POWER_PROFILE__MAXIMUM_VOLTAGE:
				return MAXIMUM_VOLTAGE_EDEFAULT == null ? maximumVoltage != null : !MAXIMUM_VOLTAGE_EDEFAULT.equals(maximumVoltage);
			case CataloguePackage.POWER_PROFILE__MINIMUM_FREQUENCY:
				return MINIMUM_FREQUENCY_EDEFAULT == null ? minimumFrequency != null : !MINIMUM_FREQUENCY_EDEFAULT.equals(minimumFrequency);
			case CataloguePackage.POWER_PROFILE__MAXIMUM_FREQUENCY:
				return MAXIMUM_FREQUENCY_EDEFAULT == null ? maximumFrequency != null : !MAXIMUM_FREQUENCY_EDEFAULT.equals(maximumFrequency);
			case CataloguePackage.POWER_PROFILE__PHASES:
				return phases != PHASES_EDEFAULT;
			case CataloguePackage.POWER_PROFILE__SUPPLY:
				return supply != SUPPLY_EDEFAULT;
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR_CORRECTED:
				return POWER_FACTOR_CORRECTED_EDEFAULT == null ? powerFactorCorrected != null : !POWER_FACTOR_CORRECTED_EDEFAULT.equals(powerFactorCorrected);
			case CataloguePackage.POWER_PROFILE__POWER_FACTOR:
				return POWER_FACTOR_EDEFAULT == null ? powerFactor != null : !POWER_FACTOR_EDEFAULT.equals(powerFactor);
			case CataloguePackage.POWER_PROFILE__INRUSH_CURRENT:
				return INRUSH_CURRENT_EDEFAULT == null ? inrushCurrent != null : !INRUSH_CURRENT_EDEFAULT.equals(inrushCurrent);
			case CataloguePackage.POWER_PROFILE__INRUSH_DURATION:
				return INRUSH_DURATION_EDEFAULT == null ? inrushDuration != null : !INRUSH_DURATION_EDEFAULT.equals(inrushDuration);
			case CataloguePackage.POWER_PROFILE__LEAKAGE_CURRENT:
				return LEAKAGE_CURRENT_EDEFAULT == null ? leakageCurrent != null : !LEAKAGE_CURRENT_EDEFAULT.equals(leakageCurrent);
			case CataloguePackage.POWER_PROFILE__POINTS:
				return points != null && !points.isEmpty();
			case CataloguePackage.POWER_PROFILE__THIRD_HARMONIC:
				return THIRD_HARMONIC_EDEFAULT == null ? thirdHarmonic != null : !THIRD_HARMONIC_EDEFAULT.equals(thirdHarmonic);
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
		result.append(" (inlet: ");
		result.append(inlet);
		result.append(", inletCount: ");
		result.append(inletCount);
		result.append(", minimumVoltage: ");
		result.append(minimumVoltage);
		result.append(", maximumVoltage: ");
		result.append(maximumVoltage);
		result.append(", minimumFrequency: ");
		result.append(minimumFrequency);
		result.append(", maximumFrequency: ");
		result.append(maximumFrequency);
		result.append(", phases: ");
		result.append(phases);
		result.append(", supply: ");
		result.append(supply);
		result.append(", powerFactorCorrected: ");
		result.append(powerFactorCorrected);
		result.append(", powerFactor: ");
		result.append(powerFactor);
		result.append(", inrushCurrent: ");
		result.append(inrushCurrent);
		result.append(", inrushDuration: ");
		result.append(inrushDuration);
		result.append(", leakageCurrent: ");
		result.append(leakageCurrent);
		result.append(", thirdHarmonic: ");
		result.append(thirdHarmonic);
		result.append(')');
		return result.toString();
	}

} //PowerProfileImpl
