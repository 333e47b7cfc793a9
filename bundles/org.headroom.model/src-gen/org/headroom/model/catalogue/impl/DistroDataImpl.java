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
import org.headroom.model.catalogue.DistroData;
import org.headroom.model.catalogue.WayType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Distro Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.DistroDataImpl#getMainBreakerCurrent <em>Main Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DistroDataImpl#getWays <em>Ways</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistroDataImpl extends EObjectImpl implements DistroData {
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
	 * The cached value of the '{@link #getWays() <em>Ways</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWays()
	 * @generated
	 * @ordered
	 */
	protected EList<WayType> ways;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistroDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.DISTRO_DATA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISTRO_DATA__MAIN_BREAKER_CURRENT, oldMainBreakerCurrent, mainBreakerCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WayType> getWays() {
		if (ways == null) {
			ways = new EObjectContainmentEList<WayType>(WayType.class, this, CataloguePackage.DISTRO_DATA__WAYS);
		}
		return ways;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.DISTRO_DATA__WAYS:
				return ((InternalEList<?>)getWays()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.DISTRO_DATA__MAIN_BREAKER_CURRENT:
				return getMainBreakerCurrent();
			case CataloguePackage.DISTRO_DATA__WAYS:
				return getWays();
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
			case CataloguePackage.DISTRO_DATA__MAIN_BREAKER_CURRENT:
				setMainBreakerCurrent((Double)newValue);
				return;
			case CataloguePackage.DISTRO_DATA__WAYS:
				getWays().clear();
				getWays().addAll((Collection<? extends WayType>)newValue);
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
			case CataloguePackage.DISTRO_DATA__MAIN_BREAKER_CURRENT:
				setMainBreakerCurrent(MAIN_BREAKER_CURRENT_EDEFAULT);
				return;
			case CataloguePackage.DISTRO_DATA__WAYS:
				getWays().clear();
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
			case CataloguePackage.DISTRO_DATA__MAIN_BREAKER_CURRENT:
				return MAIN_BREAKER_CURRENT_EDEFAULT == null ? mainBreakerCurrent != null : !MAIN_BREAKER_CURRENT_EDEFAULT.equals(mainBreakerCurrent);
			case CataloguePackage.DISTRO_DATA__WAYS:
				return ways != null && !ways.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //DistroDataImpl
