/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Named;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.production.Location;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of equipment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.Device#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getInternalRoutes <em>Internal Routes</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getLocation <em>Location</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getDuty <em>Duty</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getCrestFactor <em>Crest Factor</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#isSpare <em>Spare</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getTags <em>Tags</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getAddress <em>Address</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.headroom.model.system.Device#getHandOvers <em>Hand Overs</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends Named {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Snapshot of its type, kept in the design's own types.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(DeviceType)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Type()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DeviceType getType();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(DeviceType value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.Port}.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Port#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its ports, in the order of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.headroom.model.system.SystemPackage#getDevice_Ports()
	 * @see org.headroom.model.system.Port#getDevice
	 * @model opposite="device" containment="true"
	 * @generated
	 */
	EList<Port> getPorts();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.PropertyValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choices for a parametric type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.headroom.model.system.SystemPackage#getDevice_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<PropertyValue> getProperties();

	/**
	 * Returns the value of the '<em><b>Internal Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.InternalRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Patches and mixes that the user set inside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal Routes</em>' containment reference list.
	 * @see org.headroom.model.system.SystemPackage#getDevice_InternalRoutes()
	 * @model containment="true"
	 * @generated
	 */
	EList<InternalRoute> getInternalRoutes();

	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Location()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Duty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.DutyLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How hard it is driven; unset: the duty of the power plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duty</em>' attribute.
	 * @see org.headroom.model.base.DutyLevel
	 * @see #setDuty(DutyLevel)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Duty()
	 * @model
	 * @generated
	 */
	DutyLevel getDuty();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getDuty <em>Duty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duty</em>' attribute.
	 * @see org.headroom.model.base.DutyLevel
	 * @see #getDuty()
	 * @generated
	 */
	void setDuty(DutyLevel value);

	/**
	 * Returns the value of the '<em><b>Crest Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Crest factor of the program when known, finer than the duty [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crest Factor</em>' attribute.
	 * @see #setCrestFactor(Double)
	 * @see org.headroom.model.system.SystemPackage#getDevice_CrestFactor()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getCrestFactor();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getCrestFactor <em>Crest Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crest Factor</em>' attribute.
	 * @see #getCrestFactor()
	 * @generated
	 */
	void setCrestFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who brings it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' attribute.
	 * @see #setSupplier(String)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Supplier()
	 * @model
	 * @generated
	 */
	String getSupplier();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getSupplier <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' attribute.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(String value);

	/**
	 * Returns the value of the '<em><b>Spare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A spare that is carried but not in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spare</em>' attribute.
	 * @see #setSpare(boolean)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Spare()
	 * @model
	 * @generated
	 */
	boolean isSpare();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#isSpare <em>Spare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spare</em>' attribute.
	 * @see #isSpare()
	 * @generated
	 */
	void setSpare(boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free words to find and group by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.headroom.model.system.SystemPackage#getDevice_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Firmware that is meant to be on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Firmware()
	 * @model
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carrier frequency of a wireless device [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Double)
	 * @see org.headroom.model.system.SystemPackage#getDevice_Frequency()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getFrequency();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Device#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Double value);

	/**
	 * Returns the value of the '<em><b>Hand Overs</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.HandOver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files of the machine itself that have been read, as they were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hand Overs</em>' containment reference list.
	 * @see org.headroom.model.system.SystemPackage#getDevice_HandOvers()
	 * @model containment="true"
	 * @generated
	 */
	EList<HandOver> getHandOvers();

} // Device
