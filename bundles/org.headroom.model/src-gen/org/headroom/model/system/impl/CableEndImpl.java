/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system.impl;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.production.Location;

import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cable End</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#isAdapter <em>Adapter</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getAdapterType <em>Adapter Type</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getCableOfFrom <em>Cable Of From</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.CableEndImpl#getCableOfTo <em>Cable Of To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CableEndImpl extends IdentifiedImpl implements CableEnd {
	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected Port port;

	/**
	 * The default value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectorKind CONNECTOR_EDEFAULT = ConnectorKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConnector() <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnector()
	 * @generated
	 * @ordered
	 */
	protected ConnectorKind connector = CONNECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final Gender GENDER_EDEFAULT = Gender.NONE;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected Gender gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdapter() <em>Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdapter()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADAPTER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAdapter() <em>Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdapter()
	 * @generated
	 * @ordered
	 */
	protected boolean adapter = ADAPTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAdapterType() <em>Adapter Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapterType()
	 * @generated
	 * @ordered
	 */
	protected DeviceType adapterType;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected Location location;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CableEndImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.CABLE_END;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPort(Port newPort, NotificationChain msgs) {
		Port oldPort = port;
		port = newPort;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__PORT, oldPort, newPort);
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
	public void setPort(Port newPort) {
		if (newPort != port) {
			NotificationChain msgs = null;
			if (port != null)
				msgs = ((InternalEObject)port).eInverseRemove(this, SystemPackage.PORT__ENDS, Port.class, msgs);
			if (newPort != null)
				msgs = ((InternalEObject)newPort).eInverseAdd(this, SystemPackage.PORT__ENDS, Port.class, msgs);
			msgs = basicSetPort(newPort, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__PORT, newPort, newPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorKind getConnector() {
		return connector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnector(ConnectorKind newConnector) {
		ConnectorKind oldConnector = connector;
		connector = newConnector == null ? CONNECTOR_EDEFAULT : newConnector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__CONNECTOR, oldConnector, connector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gender getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(Gender newGender) {
		Gender oldGender = gender;
		gender = newGender == null ? GENDER_EDEFAULT : newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdapter() {
		return adapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdapter(boolean newAdapter) {
		boolean oldAdapter = adapter;
		adapter = newAdapter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__ADAPTER, oldAdapter, adapter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceType getAdapterType() {
		return adapterType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdapterType(DeviceType newAdapterType) {
		DeviceType oldAdapterType = adapterType;
		adapterType = newAdapterType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__ADAPTER_TYPE, oldAdapterType, adapterType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Location getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(Location newLocation) {
		Location oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cable getCableOfFrom() {
		if (eContainerFeatureID() != SystemPackage.CABLE_END__CABLE_OF_FROM) return null;
		return (Cable)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCableOfFrom(Cable newCableOfFrom, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCableOfFrom, SystemPackage.CABLE_END__CABLE_OF_FROM, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCableOfFrom(Cable newCableOfFrom) {
		if (newCableOfFrom != eInternalContainer() || (eContainerFeatureID() != SystemPackage.CABLE_END__CABLE_OF_FROM && newCableOfFrom != null)) {
			if (EcoreUtil.isAncestor(this, newCableOfFrom))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCableOfFrom != null)
				msgs = ((InternalEObject)newCableOfFrom).eInverseAdd(this, SystemPackage.CABLE__FROM, Cable.class, msgs);
			msgs = basicSetCableOfFrom(newCableOfFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__CABLE_OF_FROM, newCableOfFrom, newCableOfFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cable getCableOfTo() {
		if (eContainerFeatureID() != SystemPackage.CABLE_END__CABLE_OF_TO) return null;
		return (Cable)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCableOfTo(Cable newCableOfTo, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCableOfTo, SystemPackage.CABLE_END__CABLE_OF_TO, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCableOfTo(Cable newCableOfTo) {
		if (newCableOfTo != eInternalContainer() || (eContainerFeatureID() != SystemPackage.CABLE_END__CABLE_OF_TO && newCableOfTo != null)) {
			if (EcoreUtil.isAncestor(this, newCableOfTo))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCableOfTo != null)
				msgs = ((InternalEObject)newCableOfTo).eInverseAdd(this, SystemPackage.CABLE__TO, Cable.class, msgs);
			msgs = basicSetCableOfTo(newCableOfTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CABLE_END__CABLE_OF_TO, newCableOfTo, newCableOfTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cable cable() {
		return org.headroom.model.system.CableEnds.cable(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableEnd opposite() {
		return org.headroom.model.system.CableEnds.opposite(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.CABLE_END__PORT:
				if (port != null)
					msgs = ((InternalEObject)port).eInverseRemove(this, SystemPackage.PORT__ENDS, Port.class, msgs);
				return basicSetPort((Port)otherEnd, msgs);
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCableOfFrom((Cable)otherEnd, msgs);
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCableOfTo((Cable)otherEnd, msgs);
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
			case SystemPackage.CABLE_END__PORT:
				return basicSetPort(null, msgs);
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				return basicSetCableOfFrom(null, msgs);
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				return basicSetCableOfTo(null, msgs);
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
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				return eInternalContainer().eInverseRemove(this, SystemPackage.CABLE__FROM, Cable.class, msgs);
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				return eInternalContainer().eInverseRemove(this, SystemPackage.CABLE__TO, Cable.class, msgs);
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
			case SystemPackage.CABLE_END__PORT:
				return getPort();
			case SystemPackage.CABLE_END__CONNECTOR:
				return getConnector();
			case SystemPackage.CABLE_END__GENDER:
				return getGender();
			case SystemPackage.CABLE_END__ADAPTER:
				return isAdapter();
			case SystemPackage.CABLE_END__ADAPTER_TYPE:
				return getAdapterType();
			case SystemPackage.CABLE_END__LOCATION:
				return getLocation();
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				return getCableOfFrom();
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				return getCableOfTo();
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
			case SystemPackage.CABLE_END__PORT:
				setPort((Port)newValue);
				return;
			case SystemPackage.CABLE_END__CONNECTOR:
				setConnector((ConnectorKind)newValue);
				return;
			case SystemPackage.CABLE_END__GENDER:
				setGender((Gender)newValue);
				return;
			case SystemPackage.CABLE_END__ADAPTER:
				setAdapter((Boolean)newValue);
				return;
			case SystemPackage.CABLE_END__ADAPTER_TYPE:
				setAdapterType((DeviceType)newValue);
				return;
			case SystemPackage.CABLE_END__LOCATION:
				setLocation((Location)newValue);
				return;
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				setCableOfFrom((Cable)newValue);
				return;
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				setCableOfTo((Cable)newValue);
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
			case SystemPackage.CABLE_END__PORT:
				setPort((Port)null);
				return;
			case SystemPackage.CABLE_END__CONNECTOR:
				setConnector(CONNECTOR_EDEFAULT);
				return;
			case SystemPackage.CABLE_END__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case SystemPackage.CABLE_END__ADAPTER:
				setAdapter(ADAPTER_EDEFAULT);
				return;
			case SystemPackage.CABLE_END__ADAPTER_TYPE:
				setAdapterType((DeviceType)null);
				return;
			case SystemPackage.CABLE_END__LOCATION:
				setLocation((Location)null);
				return;
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				setCableOfFrom((Cable)null);
				return;
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				setCableOfTo((Cable)null);
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
			case SystemPackage.CABLE_END__PORT:
				return port != null;
			case SystemPackage.CABLE_END__CONNECTOR:
				return connector != CONNECTOR_EDEFAULT;
			case SystemPackage.CABLE_END__GENDER:
				return gender != GENDER_EDEFAULT;
			case SystemPackage.CABLE_END__ADAPTER:
				return adapter != ADAPTER_EDEFAULT;
			case SystemPackage.CABLE_END__ADAPTER_TYPE:
				return adapterType != null;
			case SystemPackage.CABLE_END__LOCATION:
				return location != null;
			case SystemPackage.CABLE_END__CABLE_OF_FROM:
				return getCableOfFrom() != null;
			case SystemPackage.CABLE_END__CABLE_OF_TO:
				return getCableOfTo() != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case SystemPackage.CABLE_END___CABLE:
				return cable();
			case SystemPackage.CABLE_END___OPPOSITE:
				return opposite();
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (connector: ");
		result.append(connector);
		result.append(", gender: ");
		result.append(gender);
		result.append(", adapter: ");
		result.append(adapter);
		result.append(')');
		return result.toString();
	}

} //CableEndImpl
