/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.TuningBand;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tuning Band</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.TuningBandImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.TuningBandImpl#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.TuningBandImpl#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.TuningBandImpl#getRegions <em>Regions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TuningBandImpl extends EObjectImpl implements TuningBand {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected Double lowest = LOWEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGHEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected Double highest = HIGHEST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> regions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TuningBandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.TUNING_BAND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TUNING_BAND__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowest() {
		return lowest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowest(Double newLowest) {
		Double oldLowest = lowest;
		lowest = newLowest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TUNING_BAND__LOWEST, oldLowest, lowest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHighest() {
		return highest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighest(Double newHighest) {
		Double oldHighest = highest;
		highest = newHighest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TUNING_BAND__HIGHEST, oldHighest, highest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRegions() {
		if (regions == null) {
			regions = new EDataTypeUniqueEList<String>(String.class, this, CataloguePackage.TUNING_BAND__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.TUNING_BAND__NAME:
				return getName();
			case CataloguePackage.TUNING_BAND__LOWEST:
				return getLowest();
			case CataloguePackage.TUNING_BAND__HIGHEST:
				return getHighest();
			case CataloguePackage.TUNING_BAND__REGIONS:
				return getRegions();
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
			case CataloguePackage.TUNING_BAND__NAME:
				setName((String)newValue);
				return;
			case CataloguePackage.TUNING_BAND__LOWEST:
				setLowest((Double)newValue);
				return;
			case CataloguePackage.TUNING_BAND__HIGHEST:
				setHighest((Double)newValue);
				return;
			case CataloguePackage.TUNING_BAND__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends String>)newValue);
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
			case CataloguePackage.TUNING_BAND__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CataloguePackage.TUNING_BAND__LOWEST:
				setLowest(LOWEST_EDEFAULT);
				return;
			case CataloguePackage.TUNING_BAND__HIGHEST:
				setHighest(HIGHEST_EDEFAULT);
				return;
			case CataloguePackage.TUNING_BAND__REGIONS:
				getRegions().clear();
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
			case CataloguePackage.TUNING_BAND__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CataloguePackage.TUNING_BAND__LOWEST:
				return LOWEST_EDEFAULT == null ? lowest != null : !LOWEST_EDEFAULT.equals(lowest);
			case CataloguePackage.TUNING_BAND__HIGHEST:
				return HIGHEST_EDEFAULT == null ? highest != null : !HIGHEST_EDEFAULT.equals(highest);
			case CataloguePackage.TUNING_BAND__REGIONS:
				return regions != null && !regions.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", lowest: ");
		result.append(lowest);
		result.append(", highest: ");
		result.append(highest);
		result.append(", regions: ");
		result.append(regions);
		result.append(')');
		return result.toString();
	}

} //TuningBandImpl
