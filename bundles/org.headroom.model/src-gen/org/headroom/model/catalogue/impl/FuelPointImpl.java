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
import org.headroom.model.catalogue.FuelPoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fuel Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.FuelPointImpl#getLoad <em>Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.FuelPointImpl#getFuelPerHour <em>Fuel Per Hour</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FuelPointImpl extends EObjectImpl implements FuelPoint {
	/**
	 * The default value of the '{@link #getLoad() <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoad()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoad() <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoad()
	 * @generated
	 * @ordered
	 */
	protected Double load = LOAD_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FuelPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.FUEL_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLoad() {
		return load;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoad(Double newLoad) {
		Double oldLoad = load;
		load = newLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.FUEL_POINT__LOAD, oldLoad, load));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.FUEL_POINT__FUEL_PER_HOUR, oldFuelPerHour, fuelPerHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.FUEL_POINT__LOAD:
				return getLoad();
			case CataloguePackage.FUEL_POINT__FUEL_PER_HOUR:
				return getFuelPerHour();
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
			case CataloguePackage.FUEL_POINT__LOAD:
				setLoad((Double)newValue);
				return;
			case CataloguePackage.FUEL_POINT__FUEL_PER_HOUR:
				setFuelPerHour((Double)newValue);
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
			case CataloguePackage.FUEL_POINT__LOAD:
				setLoad(LOAD_EDEFAULT);
				return;
			case CataloguePackage.FUEL_POINT__FUEL_PER_HOUR:
				setFuelPerHour(FUEL_PER_HOUR_EDEFAULT);
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
			case CataloguePackage.FUEL_POINT__LOAD:
				return LOAD_EDEFAULT == null ? load != null : !LOAD_EDEFAULT.equals(load);
			case CataloguePackage.FUEL_POINT__FUEL_PER_HOUR:
				return FUEL_PER_HOUR_EDEFAULT == null ? fuelPerHour != null : !FUEL_PER_HOUR_EDEFAULT.equals(fuelPerHour);
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
		result.append(" (load: ");
		result.append(load);
		result.append(", fuelPerHour: ");
		result.append(fuelPerHour);
		result.append(')');
		return result.toString();
	}

} //FuelPointImpl
