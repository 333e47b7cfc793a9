/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.impl.NetworkChannelImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.NetworkChannelImpl#isTransmit <em>Transmit</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.NetworkChannelImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkChannelImpl extends NamedImpl implements NetworkChannel {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #isTransmit() <em>Transmit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransmit()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRANSMIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTransmit() <em>Transmit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransmit()
	 * @generated
	 * @ordered
	 */
	protected boolean transmit = TRANSMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected NetworkChannel source;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.NETWORK_CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_CHANNEL__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTransmit() {
		return transmit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransmit(boolean newTransmit) {
		boolean oldTransmit = transmit;
		transmit = newTransmit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_CHANNEL__TRANSMIT, oldTransmit, transmit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkChannel getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(NetworkChannel newSource) {
		NetworkChannel oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_CHANNEL__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.NETWORK_CHANNEL__NUMBER:
				return getNumber();
			case SystemPackage.NETWORK_CHANNEL__TRANSMIT:
				return isTransmit();
			case SystemPackage.NETWORK_CHANNEL__SOURCE:
				return getSource();
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
			case SystemPackage.NETWORK_CHANNEL__NUMBER:
				setNumber((Integer)newValue);
				return;
			case SystemPackage.NETWORK_CHANNEL__TRANSMIT:
				setTransmit((Boolean)newValue);
				return;
			case SystemPackage.NETWORK_CHANNEL__SOURCE:
				setSource((NetworkChannel)newValue);
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
			case SystemPackage.NETWORK_CHANNEL__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SystemPackage.NETWORK_CHANNEL__TRANSMIT:
				setTransmit(TRANSMIT_EDEFAULT);
				return;
			case SystemPackage.NETWORK_CHANNEL__SOURCE:
				setSource((NetworkChannel)null);
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
			case SystemPackage.NETWORK_CHANNEL__NUMBER:
				return number != NUMBER_EDEFAULT;
			case SystemPackage.NETWORK_CHANNEL__TRANSMIT:
				return transmit != TRANSMIT_EDEFAULT;
			case SystemPackage.NETWORK_CHANNEL__SOURCE:
				return source != null;
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
		result.append(", transmit: ");
		result.append(transmit);
		result.append(')');
		return result.toString();
	}

} //NetworkChannelImpl
