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

import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.AmplifierRating;
import org.headroom.model.catalogue.CataloguePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Amplifier Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getMinimumLoad <em>Minimum Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getBridgeMinimumLoad <em>Bridge Minimum Load</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getDampingFactor <em>Damping Factor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getConstantVoltage <em>Constant Voltage</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.AmplifierDataImpl#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AmplifierDataImpl extends EObjectImpl implements AmplifierData {
	/**
	 * The default value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNELS_EDEFAULT = 0;

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
	 * The default value of the '{@link #getMinimumLoad() <em>Minimum Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLoad()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_LOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumLoad() <em>Minimum Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLoad()
	 * @generated
	 * @ordered
	 */
	protected Double minimumLoad = MINIMUM_LOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBridgeMinimumLoad() <em>Bridge Minimum Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBridgeMinimumLoad()
	 * @generated
	 * @ordered
	 */
	protected static final Double BRIDGE_MINIMUM_LOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBridgeMinimumLoad() <em>Bridge Minimum Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBridgeMinimumLoad()
	 * @generated
	 * @ordered
	 */
	protected Double bridgeMinimumLoad = BRIDGE_MINIMUM_LOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDampingFactor() <em>Damping Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingFactor()
	 * @generated
	 * @ordered
	 */
	protected static final Double DAMPING_FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDampingFactor() <em>Damping Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingFactor()
	 * @generated
	 * @ordered
	 */
	protected Double dampingFactor = DAMPING_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatency() <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected static final Double LATENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatency() <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatency()
	 * @generated
	 * @ordered
	 */
	protected Double latency = LATENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected static final Double GAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected Double gain = GAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConstantVoltage() <em>Constant Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstantVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CONSTANT_VOLTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConstantVoltage() <em>Constant Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstantVoltage()
	 * @generated
	 * @ordered
	 */
	protected Boolean constantVoltage = CONSTANT_VOLTAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRatings() <em>Ratings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatings()
	 * @generated
	 * @ordered
	 */
	protected EList<AmplifierRating> ratings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AmplifierDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.AMPLIFIER_DATA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__CHANNELS, oldChannels, channels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumLoad() {
		return minimumLoad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumLoad(Double newMinimumLoad) {
		Double oldMinimumLoad = minimumLoad;
		minimumLoad = newMinimumLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__MINIMUM_LOAD, oldMinimumLoad, minimumLoad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBridgeMinimumLoad() {
		return bridgeMinimumLoad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBridgeMinimumLoad(Double newBridgeMinimumLoad) {
		Double oldBridgeMinimumLoad = bridgeMinimumLoad;
		bridgeMinimumLoad = newBridgeMinimumLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD, oldBridgeMinimumLoad, bridgeMinimumLoad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDampingFactor() {
		return dampingFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDampingFactor(Double newDampingFactor) {
		Double oldDampingFactor = dampingFactor;
		dampingFactor = newDampingFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__DAMPING_FACTOR, oldDampingFactor, dampingFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLatency() {
		return latency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatency(Double newLatency) {
		Double oldLatency = latency;
		latency = newLatency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__LATENCY, oldLatency, latency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGain() {
		return gain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGain(Double newGain) {
		Double oldGain = gain;
		gain = newGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__GAIN, oldGain, gain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getConstantVoltage() {
		return constantVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstantVoltage(Boolean newConstantVoltage) {
		Boolean oldConstantVoltage = constantVoltage;
		constantVoltage = newConstantVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.AMPLIFIER_DATA__CONSTANT_VOLTAGE, oldConstantVoltage, constantVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AmplifierRating> getRatings() {
		if (ratings == null) {
			ratings = new EObjectContainmentEList<AmplifierRating>(AmplifierRating.class, this, CataloguePackage.AMPLIFIER_DATA__RATINGS);
		}
		return ratings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.AMPLIFIER_DATA__RATINGS:
				return ((InternalEList<?>)getRatings()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.AMPLIFIER_DATA__CHANNELS:
				return getChannels();
			case CataloguePackage.AMPLIFIER_DATA__MINIMUM_LOAD:
				return getMinimumLoad();
			case CataloguePackage.AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD:
				return getBridgeMinimumLoad();
			case CataloguePackage.AMPLIFIER_DATA__DAMPING_FACTOR:
				return getDampingFactor();
			case CataloguePackage.AMPLIFIER_DATA__LATENCY:
				return getLatency();
			case CataloguePackage.AMPLIFIER_DATA__GAIN:
				return getGain();
			case CataloguePackage.AMPLIFIER_DATA__CONSTANT_VOLTAGE:
				return getConstantVoltage();
			case CataloguePackage.AMPLIFIER_DATA__RATINGS:
				return getRatings();
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
			case CataloguePackage.AMPLIFIER_DATA__CHANNELS:
				setChannels((Integer)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__MINIMUM_LOAD:
				setMinimumLoad((Double)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD:
				setBridgeMinimumLoad((Double)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__DAMPING_FACTOR:
				setDampingFactor((Double)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__LATENCY:
				setLatency((Double)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__GAIN:
				setGain((Double)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__CONSTANT_VOLTAGE:
				setConstantVoltage((Boolean)newValue);
				return;
			case CataloguePackage.AMPLIFIER_DATA__RATINGS:
				getRatings().clear();
				getRatings().addAll((Collection<? extends AmplifierRating>)newValue);
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
			case CataloguePackage.AMPLIFIER_DATA__CHANNELS:
				setChannels(CHANNELS_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__MINIMUM_LOAD:
				setMinimumLoad(MINIMUM_LOAD_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD:
				setBridgeMinimumLoad(BRIDGE_MINIMUM_LOAD_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__DAMPING_FACTOR:
				setDampingFactor(DAMPING_FACTOR_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__LATENCY:
				setLatency(LATENCY_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__CONSTANT_VOLTAGE:
				setConstantVoltage(CONSTANT_VOLTAGE_EDEFAULT);
				return;
			case CataloguePackage.AMPLIFIER_DATA__RATINGS:
				getRatings().clear();
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
			case CataloguePackage.AMPLIFIER_DATA__CHANNELS:
				return channels != CHANNELS_EDEFAULT;
			case CataloguePackage.AMPLIFIER_DATA__MINIMUM_LOAD:
				return MINIMUM_LOAD_EDEFAULT == null ? minimumLoad != null : !MINIMUM_LOAD_EDEFAULT.equals(minimumLoad);
			case CataloguePackage.AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD:
				return BRIDGE_MINIMUM_LOAD_EDEFAULT == null ? bridgeMinimumLoad != null : !BRIDGE_MINIMUM_LOAD_EDEFAULT.equals(bridgeMinimumLoad);
			case CataloguePackage.AMPLIFIER_DATA__DAMPING_FACTOR:
				return DAMPING_FACTOR_EDEFAULT == null ? dampingFactor != null : !DAMPING_FACTOR_EDEFAULT.equals(dampingFactor);
			case CataloguePackage.AMPLIFIER_DATA__LATENCY:
				return LATENCY_EDEFAULT == null ? latency != null : !LATENCY_EDEFAULT.equals(latency);
			case CataloguePackage.AMPLIFIER_DATA__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case CataloguePackage.AMPLIFIER_DATA__CONSTANT_VOLTAGE:
				return CONSTANT_VOLTAGE_EDEFAULT == null ? constantVoltage != null : !CONSTANT_VOLTAGE_EDEFAULT.equals(constantVoltage);
			case CataloguePackage.AMPLIFIER_DATA__RATINGS:
				return ratings != null && !ratings.isEmpty();
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
		result.append(" (channels: ");
		result.append(channels);
		result.append(", minimumLoad: ");
		result.append(minimumLoad);
		result.append(", bridgeMinimumLoad: ");
		result.append(bridgeMinimumLoad);
		result.append(", dampingFactor: ");
		result.append(dampingFactor);
		result.append(", latency: ");
		result.append(latency);
		result.append(", gain: ");
		result.append(gain);
		result.append(", constantVoltage: ");
		result.append(constantVoltage);
		result.append(')');
		return result.toString();
	}

} //AmplifierDataImpl
