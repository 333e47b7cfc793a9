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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.TuningBand;
import org.headroom.model.catalogue.WirelessData;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wireless Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.WirelessDataImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WirelessDataImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WirelessDataImpl#getOccupiedBandwidth <em>Occupied Bandwidth</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WirelessDataImpl#getTransmitPowers <em>Transmit Powers</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WirelessDataImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.WirelessDataImpl#getModulation <em>Modulation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WirelessDataImpl extends EObjectImpl implements WirelessData {
	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<TuningBand> bands;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final Double STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected Double step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccupiedBandwidth() <em>Occupied Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupiedBandwidth()
	 * @generated
	 * @ordered
	 */
	protected static final Double OCCUPIED_BANDWIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccupiedBandwidth() <em>Occupied Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupiedBandwidth()
	 * @generated
	 * @ordered
	 */
	protected Double occupiedBandwidth = OCCUPIED_BANDWIDTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTransmitPowers() <em>Transmit Powers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransmitPowers()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> transmitPowers;

	/**
	 * The default value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNELS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected int channels = CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getModulation() <em>Modulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModulation()
	 * @generated
	 * @ordered
	 */
	protected static final String MODULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModulation() <em>Modulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModulation()
	 * @generated
	 * @ordered
	 */
	protected String modulation = MODULATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WirelessDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.WIRELESS_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TuningBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<TuningBand>(TuningBand.class, this, CataloguePackage.WIRELESS_DATA__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(Double newStep) {
		Double oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WIRELESS_DATA__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getOccupiedBandwidth() {
		return occupiedBandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccupiedBandwidth(Double newOccupiedBandwidth) {
		Double oldOccupiedBandwidth = occupiedBandwidth;
		occupiedBandwidth = newOccupiedBandwidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WIRELESS_DATA__OCCUPIED_BANDWIDTH, oldOccupiedBandwidth, occupiedBandwidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getTransmitPowers() {
		if (transmitPowers == null) {
			transmitPowers = new EDataTypeEList<Double>(Double.class, this, CataloguePackage.WIRELESS_DATA__TRANSMIT_POWERS);
		}
		return transmitPowers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChannels() {
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannels(int newChannels) {
		int oldChannels = channels;
		channels = newChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WIRELESS_DATA__CHANNELS, oldChannels, channels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModulation() {
		return modulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModulation(String newModulation) {
		String oldModulation = modulation;
		modulation = newModulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WIRELESS_DATA__MODULATION, oldModulation, modulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.WIRELESS_DATA__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.WIRELESS_DATA__BANDS:
				return getBands();
			case CataloguePackage.WIRELESS_DATA__STEP:
				return getStep();
			case CataloguePackage.WIRELESS_DATA__OCCUPIED_BANDWIDTH:
				return getOccupiedBandwidth();
			case CataloguePackage.WIRELESS_DATA__TRANSMIT_POWERS:
				return getTransmitPowers();
			case CataloguePackage.WIRELESS_DATA__CHANNELS:
				return getChannels();
			case CataloguePackage.WIRELESS_DATA__MODULATION:
				return getModulation();
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
			case CataloguePackage.WIRELESS_DATA__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends TuningBand>)newValue);
				return;
			case CataloguePackage.WIRELESS_DATA__STEP:
				setStep((Double)newValue);
				return;
			case CataloguePackage.WIRELESS_DATA__OCCUPIED_BANDWIDTH:
				setOccupiedBandwidth((Double)newValue);
				return;
			case CataloguePackage.WIRELESS_DATA__TRANSMIT_POWERS:
				getTransmitPowers().clear();
				getTransmitPowers().addAll((Collection<? extends Double>)newValue);
				return;
			case CataloguePackage.WIRELESS_DATA__CHANNELS:
				setChannels((Integer)newValue);
				return;
			case CataloguePackage.WIRELESS_DATA__MODULATION:
				setModulation((String)newValue);
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
			case CataloguePackage.WIRELESS_DATA__BANDS:
				getBands().clear();
				return;
			case CataloguePackage.WIRELESS_DATA__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case CataloguePackage.WIRELESS_DATA__OCCUPIED_BANDWIDTH:
				setOccupiedBandwidth(OCCUPIED_BANDWIDTH_EDEFAULT);
				return;
			case CataloguePackage.WIRELESS_DATA__TRANSMIT_POWERS:
				getTransmitPowers().clear();
				return;
			case CataloguePackage.WIRELESS_DATA__CHANNELS:
				setChannels(CHANNELS_EDEFAULT);
				return;
			case CataloguePackage.WIRELESS_DATA__MODULATION:
				setModulation(MODULATION_EDEFAULT);
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
			case CataloguePackage.WIRELESS_DATA__BANDS:
				return bands != null && !bands.isEmpty();
			case CataloguePackage.WIRELESS_DATA__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case CataloguePackage.WIRELESS_DATA__OCCUPIED_BANDWIDTH:
				return OCCUPIED_BANDWIDTH_EDEFAULT == null ? occupiedBandwidth != null : !OCCUPIED_BANDWIDTH_EDEFAULT.equals(occupiedBandwidth);
			case CataloguePackage.WIRELESS_DATA__TRANSMIT_POWERS:
				return transmitPowers != null && !transmitPowers.isEmpty();
			case CataloguePackage.WIRELESS_DATA__CHANNELS:
				return channels != CHANNELS_EDEFAULT;
			case CataloguePackage.WIRELESS_DATA__MODULATION:
				return MODULATION_EDEFAULT == null ? modulation != null : !MODULATION_EDEFAULT.equals(modulation);
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
		result.append(" (step: ");
		result.append(step);
		result.append(", occupiedBandwidth: ");
		result.append(occupiedBandwidth);
		result.append(", transmitPowers: ");
		result.append(transmitPowers);
		result.append(", channels: ");
		result.append(channels);
		result.append(", modulation: ");
		result.append(modulation);
		result.append(')');
		return result.toString();
	}

} //WirelessDataImpl
