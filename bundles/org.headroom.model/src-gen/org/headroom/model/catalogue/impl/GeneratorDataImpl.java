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

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.FuelPoint;
import org.headroom.model.catalogue.GeneratorData;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Generator Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.GeneratorDataImpl#getRatedPower <em>Rated Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.GeneratorDataImpl#getPowerFactor <em>Power Factor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.GeneratorDataImpl#getStepLoadLimit <em>Step Load Limit</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.GeneratorDataImpl#getTankVolume <em>Tank Volume</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.GeneratorDataImpl#getFuel <em>Fuel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GeneratorDataImpl extends EObjectImpl implements GeneratorData {
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
	 * The cached value of the '{@link #getFuel() <em>Fuel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFuel()
	 * @generated
	 * @ordered
	 */
	protected EList<FuelPoint> fuel;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GeneratorDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.GENERATOR_DATA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.GENERATOR_DATA__RATED_POWER, oldRatedPower, ratedPower));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.GENERATOR_DATA__POWER_FACTOR, oldPowerFactor, powerFactor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.GENERATOR_DATA__STEP_LOAD_LIMIT, oldStepLoadLimit, stepLoadLimit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.GENERATOR_DATA__TANK_VOLUME, oldTankVolume, tankVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FuelPoint> getFuel() {
		if (fuel == null) {
			fuel = new EObjectContainmentEList<FuelPoint>(FuelPoint.class, this, CataloguePackage.GENERATOR_DATA__FUEL);
		}
		return fuel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.GENERATOR_DATA__FUEL:
				return ((InternalEList<?>)getFuel()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.GENERATOR_DATA__RATED_POWER:
				return getRatedPower();
			case CataloguePackage.GENERATOR_DATA__POWER_FACTOR:
				return getPowerFactor();
			case CataloguePackage.GENERATOR_DATA__STEP_LOAD_LIMIT:
				return getStepLoadLimit();
			case CataloguePackage.GENERATOR_DATA__TANK_VOLUME:
				return getTankVolume();
			case CataloguePackage.GENERATOR_DATA__FUEL:
				return getFuel();
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
			case CataloguePackage.GENERATOR_DATA__RATED_POWER:
				setRatedPower((Double)newValue);
				return;
			case CataloguePackage.GENERATOR_DATA__POWER_FACTOR:
				setPowerFactor((Double)newValue);
				return;
			case CataloguePackage.GENERATOR_DATA__STEP_LOAD_LIMIT:
				setStepLoadLimit((Double)newValue);
				return;
			case CataloguePackage.GENERATOR_DATA__TANK_VOLUME:
				setTankVolume((Double)newValue);
				return;
			case CataloguePackage.GENERATOR_DATA__FUEL:
				getFuel().clear();
				getFuel().addAll((Collection<? extends FuelPoint>)newValue);
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
			case CataloguePackage.GENERATOR_DATA__RATED_POWER:
				setRatedPower(RATED_POWER_EDEFAULT);
				return;
			case CataloguePackage.GENERATOR_DATA__POWER_FACTOR:
				setPowerFactor(POWER_FACTOR_EDEFAULT);
				return;
			case CataloguePackage.GENERATOR_DATA__STEP_LOAD_LIMIT:
				setStepLoadLimit(STEP_LOAD_LIMIT_EDEFAULT);
				return;
			case CataloguePackage.GENERATOR_DATA__TANK_VOLUME:
				setTankVolume(TANK_VOLUME_EDEFAULT);
				return;
			case CataloguePackage.GENERATOR_DATA__FUEL:
				getFuel().clear();
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
			case CataloguePackage.GENERATOR_DATA__RATED_POWER:
				return RATED_POWER_EDEFAULT == null ? ratedPower != null : !RATED_POWER_EDEFAULT.equals(ratedPower);
			case CataloguePackage.GENERATOR_DATA__POWER_FACTOR:
				return POWER_FACTOR_EDEFAULT == null ? powerFactor != null : !POWER_FACTOR_EDEFAULT.equals(powerFactor);
			case CataloguePackage.GENERATOR_DATA__STEP_LOAD_LIMIT:
				return STEP_LOAD_LIMIT_EDEFAULT == null ? stepLoadLimit != null : !STEP_LOAD_LIMIT_EDEFAULT.equals(stepLoadLimit);
			case CataloguePackage.GENERATOR_DATA__TANK_VOLUME:
				return TANK_VOLUME_EDEFAULT == null ? tankVolume != null : !TANK_VOLUME_EDEFAULT.equals(tankVolume);
			case CataloguePackage.GENERATOR_DATA__FUEL:
				return fuel != null && !fuel.isEmpty();
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
		result.append(" (ratedPower: ");
		result.append(ratedPower);
		result.append(", powerFactor: ");
		result.append(powerFactor);
		result.append(", stepLoadLimit: ");
		result.append(stepLoadLimit);
		result.append(", tankVolume: ");
		result.append(tankVolume);
		result.append(')');
		return result.toString();
	}

} //GeneratorDataImpl
