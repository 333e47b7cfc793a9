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
import org.headroom.model.catalogue.NetworkPortData;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PoeRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Port Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getTransmitChannels <em>Transmit Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getReceiveChannels <em>Receive Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getRedundancy <em>Redundancy</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getPoeRole <em>Poe Role</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.NetworkPortDataImpl#getPoePower <em>Poe Power</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkPortDataImpl extends EObjectImpl implements NetworkPortData {
	/**
	 * The cached value of the '{@link #getProtocols() <em>Protocols</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocols()
	 * @generated
	 * @ordered
	 */
	protected EList<String> protocols;

	/**
	 * The default value of the '{@link #getTransmitChannels() <em>Transmit Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransmitChannels()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TRANSMIT_CHANNELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransmitChannels() <em>Transmit Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransmitChannels()
	 * @generated
	 * @ordered
	 */
	protected Integer transmitChannels = TRANSMIT_CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceiveChannels() <em>Receive Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiveChannels()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RECEIVE_CHANNELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceiveChannels() <em>Receive Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiveChannels()
	 * @generated
	 * @ordered
	 */
	protected Integer receiveChannels = RECEIVE_CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRedundancy() <em>Redundancy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedundancy()
	 * @generated
	 * @ordered
	 */
	protected static final NetworkRedundancy REDUNDANCY_EDEFAULT = NetworkRedundancy.NONE;

	/**
	 * The cached value of the '{@link #getRedundancy() <em>Redundancy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedundancy()
	 * @generated
	 * @ordered
	 */
	protected NetworkRedundancy redundancy = REDUNDANCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final Double SPEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeed()
	 * @generated
	 * @ordered
	 */
	protected Double speed = SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoeRole() <em>Poe Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeRole()
	 * @generated
	 * @ordered
	 */
	protected static final PoeRole POE_ROLE_EDEFAULT = PoeRole.NONE;

	/**
	 * The cached value of the '{@link #getPoeRole() <em>Poe Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeRole()
	 * @generated
	 * @ordered
	 */
	protected PoeRole poeRole = POE_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoePower() <em>Poe Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoePower()
	 * @generated
	 * @ordered
	 */
	protected static final Double POE_POWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoePower() <em>Poe Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoePower()
	 * @generated
	 * @ordered
	 */
	protected Double poePower = POE_POWER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkPortDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.NETWORK_PORT_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProtocols() {
		if (protocols == null) {
			protocols = new EDataTypeUniqueEList<String>(String.class, this, CataloguePackage.NETWORK_PORT_DATA__PROTOCOLS);
		}
		return protocols;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTransmitChannels() {
		return transmitChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransmitChannels(Integer newTransmitChannels) {
		Integer oldTransmitChannels = transmitChannels;
		transmitChannels = newTransmitChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NETWORK_PORT_DATA__TRANSMIT_CHANNELS, oldTransmitChannels, transmitChannels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReceiveChannels() {
		return receiveChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiveChannels(Integer newReceiveChannels) {
		Integer oldReceiveChannels = receiveChannels;
		receiveChannels = newReceiveChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NETWORK_PORT_DATA__RECEIVE_CHANNELS, oldReceiveChannels, receiveChannels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkRedundancy getRedundancy() {
		return redundancy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedundancy(NetworkRedundancy newRedundancy) {
		NetworkRedundancy oldRedundancy = redundancy;
		redundancy = newRedundancy == null ? REDUNDANCY_EDEFAULT : newRedundancy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NETWORK_PORT_DATA__REDUNDANCY, oldRedundancy, redundancy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSpeed() {
		return speed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeed(Double newSpeed) {
		Double oldSpeed = speed;
		speed = newSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NETWORK_PORT_DATA__SPEED, oldSpeed, speed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PoeRole getPoeRole() {
		return poeRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoeRole(PoeRole newPoeRole) {
		PoeRole oldPoeRole = poeRole;
		poeRole = newPoeRole == null ? POE_ROLE_EDEFAULT : newPoeRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NETWORK_PORT_DATA__POE_ROLE, oldPoeRole, poeRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPoePower() {
		return poePower;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoePower(Double newPoePower) {
		Double oldPoePower = poePower;
		poePower = newPoePower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NETWORK_PORT_DATA__POE_POWER, oldPoePower, poePower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.NETWORK_PORT_DATA__PROTOCOLS:
				return getProtocols();
			case CataloguePackage.NETWORK_PORT_DATA__TRANSMIT_CHANNELS:
				return getTransmitChannels();
			case CataloguePackage.NETWORK_PORT_DATA__RECEIVE_CHANNELS:
				return getReceiveChannels();
			case CataloguePackage.NETWORK_PORT_DATA__REDUNDANCY:
				return getRedundancy();
			case CataloguePackage.NETWORK_PORT_DATA__SPEED:
				return getSpeed();
			case CataloguePackage.NETWORK_PORT_DATA__POE_ROLE:
				return getPoeRole();
			case CataloguePackage.NETWORK_PORT_DATA__POE_POWER:
				return getPoePower();
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
			case CataloguePackage.NETWORK_PORT_DATA__PROTOCOLS:
				getProtocols().clear();
				getProtocols().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__TRANSMIT_CHANNELS:
				setTransmitChannels((Integer)newValue);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__RECEIVE_CHANNELS:
				setReceiveChannels((Integer)newValue);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__REDUNDANCY:
				setRedundancy((NetworkRedundancy)newValue);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__SPEED:
				setSpeed((Double)newValue);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__POE_ROLE:
				setPoeRole((PoeRole)newValue);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__POE_POWER:
				setPoePower((Double)newValue);
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
			case CataloguePackage.NETWORK_PORT_DATA__PROTOCOLS:
				getProtocols().clear();
				return;
			case CataloguePackage.NETWORK_PORT_DATA__TRANSMIT_CHANNELS:
				setTransmitChannels(TRANSMIT_CHANNELS_EDEFAULT);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__RECEIVE_CHANNELS:
				setReceiveChannels(RECEIVE_CHANNELS_EDEFAULT);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__REDUNDANCY:
				setRedundancy(REDUNDANCY_EDEFAULT);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__SPEED:
				setSpeed(SPEED_EDEFAULT);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__POE_ROLE:
				setPoeRole(POE_ROLE_EDEFAULT);
				return;
			case CataloguePackage.NETWORK_PORT_DATA__POE_POWER:
				setPoePower(POE_POWER_EDEFAULT);
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
			case CataloguePackage.NETWORK_PORT_DATA__PROTOCOLS:
				return protocols != null && !protocols.isEmpty();
			case CataloguePackage.NETWORK_PORT_DATA__TRANSMIT_CHANNELS:
				return TRANSMIT_CHANNELS_EDEFAULT == null ? transmitChannels != null : !TRANSMIT_CHANNELS_EDEFAULT.equals(transmitChannels);
			case CataloguePackage.NETWORK_PORT_DATA__RECEIVE_CHANNELS:
				return RECEIVE_CHANNELS_EDEFAULT == null ? receiveChannels != null : !RECEIVE_CHANNELS_EDEFAULT.equals(receiveChannels);
			case CataloguePackage.NETWORK_PORT_DATA__REDUNDANCY:
				return redundancy != REDUNDANCY_EDEFAULT;
			case CataloguePackage.NETWORK_PORT_DATA__SPEED:
				return SPEED_EDEFAULT == null ? speed != null : !SPEED_EDEFAULT.equals(speed);
			case CataloguePackage.NETWORK_PORT_DATA__POE_ROLE:
				return poeRole != POE_ROLE_EDEFAULT;
			case CataloguePackage.NETWORK_PORT_DATA__POE_POWER:
				return POE_POWER_EDEFAULT == null ? poePower != null : !POE_POWER_EDEFAULT.equals(poePower);
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
		result.append(" (protocols: ");
		result.append(protocols);
		result.append(", transmitChannels: ");
		result.append(transmitChannels);
		result.append(", receiveChannels: ");
		result.append(receiveChannels);
		result.append(", redundancy: ");
		result.append(redundancy);
		result.append(", speed: ");
		result.append(speed);
		result.append(", poeRole: ");
		result.append(poeRole);
		result.append(", poePower: ");
		result.append(poePower);
		result.append(')');
		return result.toString();
	}

} //NetworkPortDataImpl
