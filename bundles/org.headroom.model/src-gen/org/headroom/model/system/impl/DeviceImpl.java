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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.DutyLevel;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.production.Location;

import org.headroom.model.system.Device;
import org.headroom.model.system.HandOver;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Port;
import org.headroom.model.system.PropertyValue;
import org.headroom.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getInternalRoutes <em>Internal Routes</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getCrestFactor <em>Crest Factor</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#isSpare <em>Spare</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.DeviceImpl#getHandOvers <em>Hand Overs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends NamedImpl implements Device {
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
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> ports;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<PropertyValue> properties;

	/**
	 * The cached value of the '{@link #getInternalRoutes() <em>Internal Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalRoute> internalRoutes;

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
	 * The default value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected static final DutyLevel DUTY_EDEFAULT = DutyLevel.UNSET;

	/**
	 * The cached value of the '{@link #getDuty() <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuty()
	 * @generated
	 * @ordered
	 */
	protected DutyLevel duty = DUTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrestFactor() <em>Crest Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrestFactor()
	 * @generated
	 * @ordered
	 */
	protected static final Double CREST_FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCrestFactor() <em>Crest Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrestFactor()
	 * @generated
	 * @ordered
	 */
	protected Double crestFactor = CREST_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPLIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected String supplier = SUPPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #isSpare() <em>Spare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpare()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SPARE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSpare() <em>Spare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpare()
	 * @generated
	 * @ordered
	 */
	protected boolean spare = SPARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRMWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected String firmware = FIRMWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double frequency = FREQUENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHandOvers() <em>Hand Overs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandOvers()
	 * @generated
	 * @ordered
	 */
	protected EList<HandOver> handOvers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.DEVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getPorts() {
		if (ports == null) {
			ports = new EObjectContainmentWithInverseEList<Port>(Port.class, this, SystemPackage.DEVICE__PORTS, SystemPackage.PORT__DEVICE);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PropertyValue> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<PropertyValue>(PropertyValue.class, this, SystemPackage.DEVICE__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalRoute> getInternalRoutes() {
		if (internalRoutes == null) {
			internalRoutes = new EObjectContainmentEList<InternalRoute>(InternalRoute.class, this, SystemPackage.DEVICE__INTERNAL_ROUTES);
		}
		return internalRoutes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DutyLevel getDuty() {
		return duty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuty(DutyLevel newDuty) {
		DutyLevel oldDuty = duty;
		duty = newDuty == null ? DUTY_EDEFAULT : newDuty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__DUTY, oldDuty, duty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCrestFactor() {
		return crestFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrestFactor(Double newCrestFactor) {
		Double oldCrestFactor = crestFactor;
		crestFactor = newCrestFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__CREST_FACTOR, oldCrestFactor, crestFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(String newSupplier) {
		String oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSpare() {
		return spare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpare(boolean newSpare) {
		boolean oldSpare = spare;
		spare = newSpare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__SPARE, oldSpare, spare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, SystemPackage.DEVICE__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(String newFirmware) {
		String oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__FIRMWARE, oldFirmware, firmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Double newFrequency) {
		Double oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVICE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HandOver> getHandOvers() {
		if (handOvers == null) {
			handOvers = new EObjectContainmentEList<HandOver>(HandOver.class, this, SystemPackage.DEVICE__HAND_OVERS);
		}
		return handOvers;
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
			case SystemPackage.DEVICE__PORTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPorts()).basicAdd(otherEnd, msgs);
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
			case SystemPackage.DEVICE__PORTS:
				return ((InternalEList<?>)getPorts()).basicRemove(otherEnd, msgs);
			case SystemPackage.DEVICE__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
			case SystemPackage.DEVICE__INTERNAL_ROUTES:
				return ((InternalEList<?>)getInternalRoutes()).basicRemove(otherEnd, msgs);
			case SystemPackage.DEVICE__HAND_OVERS:
				return ((InternalEList<?>)getHandOvers()).basicRemove(otherEnd, msgs);
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
			case SystemPackage.DEVICE__TYPE:
				return getType();
			case SystemPackage.DEVICE__PORTS:
				return getPorts();
			case SystemPackage.DEVICE__PROPERTIES:
				return getProperties();
			case SystemPackage.DEVICE__INTERNAL_ROUTES:
				return getInternalRoutes();
			case SystemPackage.DEVICE__LOCATION:
				return getLocation();
			case SystemPackage.DEVICE__DUTY:
				return getDuty();
			case SystemPackage.DEVICE__CREST_FACTOR:
				return getCrestFactor();
			case SystemPackage.DEVICE__SUPPLIER:
				return getSupplier();
			case SystemPackage.DEVICE__SPARE:
				return isSpare();
			case SystemPackage.DEVICE__TAGS:
				return getTags();
			case SystemPackage.DEVICE__FIRMWARE:
				return getFirmware();
			case SystemPackage.DEVICE__ADDRESS:
				return getAddress();
			case SystemPackage.DEVICE__FREQUENCY:
				return getFrequency();
			case SystemPackage.DEVICE__HAND_OVERS:
				return getHandOvers();
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
			case SystemPackage.DEVICE__TYPE:
				setType((DeviceType)newValue);
				return;
			case SystemPackage.DEVICE__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends Port>)newValue);
				return;
			case SystemPackage.DEVICE__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends PropertyValue>)newValue);
				return;
			case SystemPackage.DEVICE__INTERNAL_ROUTES:
				getInternalRoutes().clear();
				getInternalRoutes().addAll((Collection<? extends InternalRoute>)newValue);
				return;
			case SystemPackage.DEVICE__LOCATION:
				setLocation((Location)newValue);
				return;
			case SystemPackage.DEVICE__DUTY:
				setDuty((DutyLevel)newValue);
				return;
			case SystemPackage.DEVICE__CREST_FACTOR:
				setCrestFactor((Double)newValue);
				return;
			case SystemPackage.DEVICE__SUPPLIER:
				setSupplier((String)newValue);
				return;
			case SystemPackage.DEVICE__SPARE:
				setSpare((Boolean)newValue);
				return;
			case SystemPackage.DEVICE__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case SystemPackage.DEVICE__FIRMWARE:
				setFirmware((String)newValue);
				return;
			case SystemPackage.DEVICE__ADDRESS:
				setAddress((String)newValue);
				return;
			case SystemPackage.DEVICE__FREQUENCY:
				setFrequency((Double)newValue);
				return;
			case SystemPackage.DEVICE__HAND_OVERS:
				getHandOvers().clear();
				getHandOvers().addAll((Collection<? extends HandOver>)newValue);
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
			case SystemPackage.DEVICE__TYPE:
				setType((DeviceType)null);
				return;
			case SystemPackage.DEVICE__PORTS:
				getPorts().clear();
				return;
			case SystemPackage.DEVICE__PROPERTIES:
				getProperties().clear();
				return;
			case SystemPackage.DEVICE__INTERNAL_ROUTES:
				getInternalRoutes().clear();
				return;
			case SystemPackage.DEVICE__LOCATION:
				setLocation((Location)null);
				return;
			case SystemPackage.DEVICE__DUTY:
				setDuty(DUTY_EDEFAULT);
				return;
			case SystemPackage.DEVICE__CREST_FACTOR:
				setCrestFactor(CREST_FACTOR_EDEFAULT);
				return;
			case SystemPackage.DEVICE__SUPPLIER:
				setSupplier(SUPPLIER_EDEFAULT);
				return;
			case SystemPackage.DEVICE__SPARE:
				setSpare(SPARE_EDEFAULT);
				return;
			case SystemPackage.DEVICE__TAGS:
				getTags().clear();
				return;
			case SystemPackage.DEVICE__FIRMWARE:
				setFirmware(FIRMWARE_EDEFAULT);
				return;
			case SystemPackage.DEVICE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case SystemPackage.DEVICE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case SystemPackage.DEVICE__HAND_OVERS:
				getHandOvers().clear();
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
			case SystemPackage.DEVICE__TYPE:
				return type != null;
			case SystemPackage.DEVICE__PORTS:
				return ports != null && !ports.isEmpty();
			case SystemPackage.DEVICE__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case SystemPackage.DEVICE__INTERNAL_ROUTES:
				return internalRoutes != null && !internalRoutes.isEmpty();
			case SystemPackage.DEVICE__LOCATION:
				return location != null;
			case SystemPackage.DEVICE__DUTY:
				return duty != DUTY_EDEFAULT;
			case SystemPackage.DEVICE__CREST_FACTOR:
				return CREST_FACTOR_EDEFAULT == null ? crestFactor != null : !CREST_FACTOR_EDEFAULT.equals(crestFactor);
			case SystemPackage.DEVICE__SUPPLIER:
				return SUPPLIER_EDEFAULT == null ? supplier != null : !SUPPLIER_EDEFAULT.equals(supplier);
			case SystemPackage.DEVICE__SPARE:
				return spare != SPARE_EDEFAULT;
			case SystemPackage.DEVICE__TAGS:
				return tags != null && !tags.isEmpty();
			case SystemPackage.DEVICE__FIRMWARE:
				return FIRMWARE_EDEFAULT == null ? firmware != null : !FIRMWARE_EDEFAULT.equals(firmware);
			case SystemPackage.DEVICE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case SystemPackage.DEVICE__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case SystemPackage.DEVICE__HAND_OVERS:
				return handOvers != null && !handOvers.isEmpty();
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
		result.append(" (duty: ");
		result.append(duty);
		result.append(", crestFactor: ");
		result.append(crestFactor);
		result.append(", supplier: ");
		result.append(supplier);
		result.append(", spare: ");
		result.append(spare);
		result.append(", tags: ");
		result.append(tags);
		result.append(", firmware: ");
		result.append(firmware);
		result.append(", address: ");
		result.append(address);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
