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
import org.headroom.model.catalogue.RuntimePoint;
import org.headroom.model.catalogue.UpsData;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ups Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.UpsDataImpl#getRatedPower <em>Rated Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.UpsDataImpl#getRatedActivePower <em>Rated Active Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.UpsDataImpl#getRuntimes <em>Runtimes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UpsDataImpl extends EObjectImpl implements UpsData {
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
	 * The default value of the '{@link #getRatedActivePower() <em>Rated Active Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedActivePower()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATED_ACTIVE_POWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatedActivePower() <em>Rated Active Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedActivePower()
	 * @generated
	 * @ordered
	 */
	protected Double ratedActivePower = RATED_ACTIVE_POWER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuntimes() <em>Runtimes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimes()
	 * @generated
	 * @ordered
	 */
	protected EList<RuntimePoint> runtimes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UpsDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.UPS_DATA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.UPS_DATA__RATED_POWER, oldRatedPower, ratedPower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRatedActivePower() {
		return ratedActivePower;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedActivePower(Double newRatedActivePower) {
		Double oldRatedActivePower = ratedActivePower;
		ratedActivePower = newRatedActivePower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.UPS_DATA__RATED_ACTIVE_POWER, oldRatedActivePower, ratedActivePower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuntimePoint> getRuntimes() {
		if (runtimes == null) {
			runtimes = new EObjectContainmentEList<RuntimePoint>(RuntimePoint.class, this, CataloguePackage.UPS_DATA__RUNTIMES);
		}
		return runtimes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.UPS_DATA__RUNTIMES:
				return ((InternalEList<?>)getRuntimes()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.UPS_DATA__RATED_POWER:
				return getRatedPower();
			case CataloguePackage.UPS_DATA__RATED_ACTIVE_POWER:
				return getRatedActivePower();
			case CataloguePackage.UPS_DATA__RUNTIMES:
				return getRuntimes();
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
			case CataloguePackage.UPS_DATA__RATED_POWER:
				setRatedPower((Double)newValue);
				return;
			case CataloguePackage.UPS_DATA__RATED_ACTIVE_POWER:
				setRatedActivePower((Double)newValue);
				return;
			case CataloguePackage.UPS_DATA__RUNTIMES:
				getRuntimes().clear();
				getRuntimes().addAll((Collection<? extends RuntimePoint>)newValue);
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
			case CataloguePackage.UPS_DATA__RATED_POWER:
				setRatedPower(RATED_POWER_EDEFAULT);
				return;
			case CataloguePackage.UPS_DATA__RATED_ACTIVE_POWER:
				setRatedActivePower(RATED_ACTIVE_POWER_EDEFAULT);
				return;
			case CataloguePackage.UPS_DATA__RUNTIMES:
				getRuntimes().clear();
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
			case CataloguePackage.UPS_DATA__RATED_POWER:
				return RATED_POWER_EDEFAULT == null ? ratedPower != null : !RATED_POWER_EDEFAULT.equals(ratedPower);
			case CataloguePackage.UPS_DATA__RATED_ACTIVE_POWER:
				return RATED_ACTIVE_POWER_EDEFAULT == null ? ratedActivePower != null : !RATED_ACTIVE_POWER_EDEFAULT.equals(ratedActivePower);
			case CataloguePackage.UPS_DATA__RUNTIMES:
				return runtimes != null && !runtimes.isEmpty();
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
		result.append(", ratedActivePower: ");
		result.append(ratedActivePower);
		result.append(')');
		return result.toString();
	}

} //UpsDataImpl
