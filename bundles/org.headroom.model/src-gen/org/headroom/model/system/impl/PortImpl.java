/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.catalogue.PortType;

import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#isPhantomOn <em>Phantom On</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#isPad <em>Pad</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getTap <em>Tap</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#isUnusedOnPurpose <em>Unused On Purpose</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getChannelName <em>Channel Name</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.PortImpl#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PortImpl extends IdentifiedImpl implements Port {
	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected PortType type;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isPhantomOn() <em>Phantom On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPhantomOn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PHANTOM_ON_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPhantomOn() <em>Phantom On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPhantomOn()
	 * @generated
	 * @ordered
	 */
	protected boolean phantomOn = PHANTOM_ON_EDEFAULT;

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
	 * The default value of the '{@link #isPad() <em>Pad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPad()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPad() <em>Pad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPad()
	 * @generated
	 * @ordered
	 */
	protected boolean pad = PAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getTap() <em>Tap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTap()
	 * @generated
	 * @ordered
	 */
	protected static final Double TAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTap() <em>Tap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTap()
	 * @generated
	 * @ordered
	 */
	protected Double tap = TAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnusedOnPurpose() <em>Unused On Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnusedOnPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNUSED_ON_PURPOSE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnusedOnPurpose() <em>Unused On Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnusedOnPurpose()
	 * @generated
	 * @ordered
	 */
	protected boolean unusedOnPurpose = UNUSED_ON_PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannelName() <em>Channel Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelName()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannelName() <em>Channel Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelName()
	 * @generated
	 * @ordered
	 */
	protected String channelName = CHANNEL_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected EList<CableEnd> ends;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkChannel> channels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.PORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		if (eContainerFeatureID() != SystemPackage.PORT__DEVICE) return null;
		return (Device)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDevice(Device newDevice, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDevice, SystemPackage.PORT__DEVICE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		if (newDevice != eInternalContainer() || (eContainerFeatureID() != SystemPackage.PORT__DEVICE && newDevice != null)) {
			if (EcoreUtil.isAncestor(this, newDevice))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDevice != null)
				msgs = ((InternalEObject)newDevice).eInverseAdd(this, SystemPackage.DEVICE__PORTS, Device.class, msgs);
			msgs = basicSetDevice(newDevice, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__DEVICE, newDevice, newDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(PortType newType) {
		PortType oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPhantomOn() {
		return phantomOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhantomOn(boolean newPhantomOn) {
		boolean oldPhantomOn = phantomOn;
		phantomOn = newPhantomOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__PHANTOM_ON, oldPhantomOn, phantomOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__GAIN, oldGain, gain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPad() {
		return pad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPad(boolean newPad) {
		boolean oldPad = pad;
		pad = newPad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__PAD, oldPad, pad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTap() {
		return tap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTap(Double newTap) {
		Double oldTap = tap;
		tap = newTap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__TAP, oldTap, tap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnusedOnPurpose() {
		return unusedOnPurpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnusedOnPurpose(boolean newUnusedOnPurpose) {
		boolean oldUnusedOnPurpose = unusedOnPurpose;
		unusedOnPurpose = newUnusedOnPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__UNUSED_ON_PURPOSE, oldUnusedOnPurpose, unusedOnPurpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannelName() {
		return channelName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelName(String newChannelName) {
		String oldChannelName = channelName;
		channelName = newChannelName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PORT__CHANNEL_NAME, oldChannelName, channelName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CableEnd> getEnds() {
		if (ends == null) {
			ends = new EObjectWithInverseEList<CableEnd>(CableEnd.class, this, SystemPackage.PORT__ENDS, SystemPackage.CABLE_END__PORT);
		}
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkChannel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<NetworkChannel>(NetworkChannel.class, this, SystemPackage.PORT__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.PORT__DEVICE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDevice((Device)otherEnd, msgs);
			case SystemPackage.PORT__ENDS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnds()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.PORT__DEVICE:
				return basicSetDevice(null, msgs);
			case SystemPackage.PORT__ENDS:
				return ((InternalEList<?>)getEnds()).basicRemove(otherEnd, msgs);
			case SystemPackage.PORT__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case SystemPackage.PORT__DEVICE:
				return eInternalContainer().eInverseRemove(this, SystemPackage.DEVICE__PORTS, Device.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.PORT__DEVICE:
				return getDevice();
			case SystemPackage.PORT__TYPE:
				return getType();
			case SystemPackage.PORT__LABEL:
				return getLabel();
			case SystemPackage.PORT__PHANTOM_ON:
				return isPhantomOn();
			case SystemPackage.PORT__GAIN:
				return getGain();
			case SystemPackage.PORT__PAD:
				return isPad();
			case SystemPackage.PORT__TAP:
				return getTap();
			case SystemPackage.PORT__UNUSED_ON_PURPOSE:
				return isUnusedOnPurpose();
			case SystemPackage.PORT__CHANNEL_NAME:
				return getChannelName();
			case SystemPackage.PORT__ENDS:
				return getEnds();
			case SystemPackage.PORT__CHANNELS:
				return getChannels();
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
			case SystemPackage.PORT__DEVICE:
				setDevice((Device)newValue);
				return;
			case SystemPackage.PORT__TYPE:
				setType((PortType)newValue);
				return;
			case SystemPackage.PORT__LABEL:
				setLabel((String)newValue);
				return;
			case SystemPackage.PORT__PHANTOM_ON:
				setPhantomOn((Boolean)newValue);
				return;
			case SystemPackage.PORT__GAIN:
				setGain((Double)newValue);
				return;
			case SystemPackage.PORT__PAD:
				setPad((Boolean)newValue);
				return;
			case SystemPackage.PORT__TAP:
				setTap((Double)newValue);
				return;
			case SystemPackage.PORT__UNUSED_ON_PURPOSE:
				setUnusedOnPurpose((Boolean)newValue);
				return;
			case SystemPackage.PORT__CHANNEL_NAME:
				setChannelName((String)newValue);
				return;
			case SystemPackage.PORT__ENDS:
				getEnds().clear();
				getEnds().addAll((Collection<? extends CableEnd>)newValue);
				return;
			case SystemPackage.PORT__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends NetworkChannel>)newValue);
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
			case SystemPackage.PORT__DEVICE:
				setDevice((Device)null);
				return;
			case SystemPackage.PORT__TYPE:
				setType((PortType)null);
				return;
			case SystemPackage.PORT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case SystemPackage.PORT__PHANTOM_ON:
				setPhantomOn(PHANTOM_ON_EDEFAULT);
				return;
			case SystemPackage.PORT__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case SystemPackage.PORT__PAD:
				setPad(PAD_EDEFAULT);
				return;
			case SystemPackage.PORT__TAP:
				setTap(TAP_EDEFAULT);
				return;
			case SystemPackage.PORT__UNUSED_ON_PURPOSE:
				setUnusedOnPurpose(UNUSED_ON_PURPOSE_EDEFAULT);
				return;
			case SystemPackage.PORT__CHANNEL_NAME:
				setChannelName(CHANNEL_NAME_EDEFAULT);
				return;
			case SystemPackage.PORT__ENDS:
				getEnds().clear();
				return;
			case SystemPackage.PORT__CHANNELS:
				getChannels().clear();
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
			case SystemPackage.PORT__DEVICE:
				return getDevice() != null;
			case SystemPackage.PORT__TYPE:
				return type != null;
			case SystemPackage.PORT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case SystemPackage.PORT__PHANTOM_ON:
				return phantomOn != PHANTOM_ON_EDEFAULT;
			case SystemPackage.PORT__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case SystemPackage.PORT__PAD:
				return pad != PAD_EDEFAULT;
			case SystemPackage.PORT__TAP:
				return TAP_EDEFAULT == null ? tap != null : !TAP_EDEFAULT.equals(tap);
			case SystemPackage.PORT__UNUSED_ON_PURPOSE:
				return unusedOnPurpose != UNUSED_ON_PURPOSE_EDEFAULT;
			case SystemPackage.PORT__CHANNEL_NAME:
				return CHANNEL_NAME_EDEFAULT == null ? channelName != null : !CHANNEL_NAME_EDEFAULT.equals(channelName);
			case SystemPackage.PORT__ENDS:
				return ends != null && !ends.isEmpty();
			case SystemPackage.PORT__CHANNELS:
				return channels != null && !channels.isEmpty();
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
		result.append(" (label: ");
		result.append(label);
		result.append(", phantomOn: ");
		result.append(phantomOn);
		result.append(", gain: ");
		result.append(gain);
		result.append(", pad: ");
		result.append(pad);
		result.append(", tap: ");
		result.append(tap);
		result.append(", unusedOnPurpose: ");
		result.append(unusedOnPurpose);
		result.append(", channelName: ");
		result.append(channelName);
		result.append(')');
		return result.toString();
	}

} //PortImpl
