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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.headroom.model.base.CableState;
import org.headroom.model.base.SignalKind;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getMulticore <em>Multicore</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getPair <em>Pair</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getState <em>State</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableImpl#getNetworkChannels <em>Network Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CableImpl extends NamedImpl implements Cable {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected static final SignalKind SIGNAL_EDEFAULT = SignalKind.ANALOGUE;

	/**
	 * The cached value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected SignalKind signal = SIGNAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected DeviceType type;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final Double LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected Double length = LENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected CableEnd from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected CableEnd to;

	/**
	 * The cached value of the '{@link #getMulticore() <em>Multicore</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMulticore()
	 * @generated
	 * @ordered
	 */
	protected Multicore multicore;

	/**
	 * The default value of the '{@link #getPair() <em>Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPair()
	 * @generated
	 * @ordered
	 */
	protected static final int PAIR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPair() <em>Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPair()
	 * @generated
	 * @ordered
	 */
	protected int pair = PAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CableState STATE_EDEFAULT = CableState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CableState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNetworkChannels() <em>Network Channels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> networkChannels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.CABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignalKind getSignal() {
		return signal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignal(SignalKind newSignal) {
		SignalKind oldSignal = signal;
		signal = newSignal == null ? SIGNAL_EDEFAULT : newSignal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__SIGNAL, oldSignal, signal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(DeviceType newType) {
		DeviceType oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(Double newLength) {
		Double oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableEnd getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFrom(CableEnd newFrom, NotificationChain msgs) {
		CableEnd oldFrom = from;
		from = newFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__FROM, oldFrom, newFrom);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(CableEnd newFrom) {
		if (newFrom != from) {
			NotificationChain msgs = null;
			if (from != null)
				msgs = ((InternalEObject)from).eInverseRemove(this, SystemPackage.CABLE_END__CABLE_OF_FROM, CableEnd.class, msgs);
			if (newFrom != null)
				msgs = ((InternalEObject)newFrom).eInverseAdd(this, SystemPackage.CABLE_END__CABLE_OF_FROM, CableEnd.class, msgs);
			msgs = basicSetFrom(newFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__FROM, newFrom, newFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableEnd getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTo(CableEnd newTo, NotificationChain msgs) {
		CableEnd oldTo = to;
		to = newTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__TO, oldTo, newTo);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(CableEnd newTo) {
		if (newTo != to) {
			NotificationChain msgs = null;
			if (to != null)
				msgs = ((InternalEObject)to).eInverseRemove(this, SystemPackage.CABLE_END__CABLE_OF_TO, CableEnd.class, msgs);
			if (newTo != null)
				msgs = ((InternalEObject)newTo).eInverseAdd(this, SystemPackage.CABLE_END__CABLE_OF_TO, CableEnd.class, msgs);
			msgs = basicSetTo(newTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__TO, newTo, newTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Multicore getMulticore() {
		return multicore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMulticore(Multicore newMulticore, NotificationChain msgs) {
		Multicore oldMulticore = multicore;
		multicore = newMulticore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__MULTICORE, oldMulticore, newMulticore);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMulticore(Multicore newMulticore) {
		if (newMulticore != multicore) {
			NotificationChain msgs = null;
			if (multicore != null)
				msgs = ((InternalEObject)multicore).eInverseRemove(this, SystemPackage.MULTICORE__PAIRS, Multicore.class, msgs);
			if (newMulticore != null)
				msgs = ((InternalEObject)newMulticore).eInverseAdd(this, SystemPackage.MULTICORE__PAIRS, Multicore.class, msgs);
			msgs = basicSetMulticore(newMulticore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__MULTICORE, newMulticore, newMulticore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPair() {
		return pair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPair(int newPair) {
		int oldPair = pair;
		pair = newPair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__PAIR, oldPair, pair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CableState newState) {
		CableState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNetworkChannels() {
		if (networkChannels == null) {
			networkChannels = new EDataTypeUniqueEList<String>(String.class, this, SystemPackage.CABLE__NETWORK_CHANNELS);
		}
		return networkChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.CABLE__FROM:
				if (from != null)
					msgs = ((InternalEObject)from).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SystemPackage.CABLE__FROM, null, msgs);
				return basicSetFrom((CableEnd)otherEnd, msgs);
			case SystemPackage.CABLE__TO:
				if (to != null)
					msgs = ((InternalEObject)to).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SystemPackage.CABLE__TO, null, msgs);
				return basicSetTo((CableEnd)otherEnd, msgs);
			case SystemPackage.CABLE__MULTICORE:
				if (multicore != null)
					msgs = ((InternalEObject)multicore).eInverseRemove(this, SystemPackage.MULTICORE__PAIRS, Multicore.class, msgs);
				return basicSetMulticore((Multicore)otherEnd, msgs);
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
			case SystemPackage.CABLE__FROM:
				return basicSetFrom(null, msgs);
			case SystemPackage.CABLE__TO:
				return basicSetTo(null, msgs);
			case SystemPackage.CABLE__MULTICORE:
				return basicSetMulticore(null, msgs);
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
			case SystemPackage.CABLE__NUMBER:
				return getNumber();
			case SystemPackage.CABLE__SIGNAL:
				return getSignal();
			case SystemPackage.CABLE__TYPE:
				return getType();
			case SystemPackage.CABLE__LENGTH:
				return getLength();
			case SystemPackage.CABLE__FROM:
				return getFrom();
			case SystemPackage.CABLE__TO:
				return getTo();
			case SystemPackage.CABLE__MULTICORE:
				return getMulticore();
			case SystemPackage.CABLE__PAIR:
				return getPair();
			case SystemPackage.CABLE__COLOUR:
				return getColour();
			case SystemPackage.CABLE__STATE:
				return getState();
			case SystemPackage.CABLE__NETWORK_CHANNELS:
				return getNetworkChannels();
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
			case SystemPackage.CABLE__NUMBER:
				setNumber((String)newValue);
				return;
			case SystemPackage.CABLE__SIGNAL:
				setSignal((SignalKind)newValue);
				return;
			case SystemPackage.CABLE__TYPE:
				setType((DeviceType)newValue);
				return;
			case SystemPackage.CABLE__LENGTH:
				setLength((Double)newValue);
				return;
			case SystemPackage.CABLE__FROM:
				setFrom((CableEnd)newValue);
				return;
			case SystemPackage.CABLE__TO:
				setTo((CableEnd)newValue);
				return;
			case SystemPackage.CABLE__MULTICORE:
				setMulticore((Multicore)newValue);
				return;
			case SystemPackage.CABLE__PAIR:
				setPair((Integer)newValue);
				return;
			case SystemPackage.CABLE__COLOUR:
				setColour((String)newValue);
				return;
			case SystemPackage.CABLE__STATE:
				setState((CableState)newValue);
				return;
			case SystemPackage.CABLE__NETWORK_CHANNELS:
				getNetworkChannels().clear();
				getNetworkChannels().addAll((Collection<? extends String>)newValue);
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
			case SystemPackage.CABLE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SystemPackage.CABLE__SIGNAL:
				setSignal(SIGNAL_EDEFAULT);
				return;
			case SystemPackage.CABLE__TYPE:
				setType((DeviceType)null);
				return;
			case SystemPackage.CABLE__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case SystemPackage.CABLE__FROM:
				setFrom((CableEnd)null);
				return;
			case SystemPackage.CABLE__TO:
				setTo((CableEnd)null);
				return;
			case SystemPackage.CABLE__MULTICORE:
				setMulticore((Multicore)null);
				return;
			case SystemPackage.CABLE__PAIR:
				setPair(PAIR_EDEFAULT);
				return;
			case SystemPackage.CABLE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case SystemPackage.CABLE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SystemPackage.CABLE__NETWORK_CHANNELS:
				getNetworkChannels().clear();
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
			case SystemPackage.CABLE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case SystemPackage.CABLE__SIGNAL:
				return signal != SIGNAL_EDEFAULT;
			case SystemPackage.CABLE__TYPE:
				return type != null;
			case SystemPackage.CABLE__LENGTH:
				return LENGTH_EDEFAULT == null ? length != null : !LENGTH_EDEFAULT.equals(length);
			case SystemPackage.CABLE__FROM:
				return from != null;
			case SystemPackage.CABLE__TO:
				return to != null;
			case SystemPackage.CABLE__MULTICORE:
				return multicore != null;
			case SystemPackage.CABLE__PAIR:
				return pair != PAIR_EDEFAULT;
			case SystemPackage.CABLE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case SystemPackage.CABLE__STATE:
				return state != STATE_EDEFAULT;
			case SystemPackage.CABLE__NETWORK_CHANNELS:
				return networkChannels != null && !networkChannels.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", signal: ");
		result.append(signal);
		result.append(", length: ");
		result.append(length);
		result.append(", pair: ");
		result.append(pair);
		result.append(", colour: ");
		result.append(colour);
		result.append(", state: ");
		result.append(state);
		result.append(", networkChannels: ");
		result.append(networkChannels);
		result.append(')');
		return result.toString();
	}

} //CableImpl
