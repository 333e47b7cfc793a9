/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connector of a device type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.PortType#getKey <em>Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getLabel <em>Label</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getSection <em>Section</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getGender <em>Gender</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getLevel <em>Level</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getBalanced <em>Balanced</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getImpedance <em>Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getNominalLevel <em>Nominal Level</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getMaxLevel <em>Max Level</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getPhantom <em>Phantom</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getTaps <em>Taps</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.PortType#getDeviceType <em>Device Type</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getPortType()
 * @model
 * @generated
 */
public interface PortType extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity within the type, stable over versions of the pack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed on the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group of ports on the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Section()
	 * @model
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the signal passes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.headroom.model.base.Direction
	 * @see #setDirection(Direction)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.headroom.model.base.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #setSignal(SignalKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Signal()
	 * @model
	 * @generated
	 */
	SignalKind getSignal();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(SignalKind value);

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.ConnectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connector on the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #setConnector(ConnectorKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Connector()
	 * @model
	 * @generated
	 */
	ConnectorKind getConnector();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(ConnectorKind value);

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.headroom.model.base.Gender}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gender of the connector on the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see org.headroom.model.base.Gender
	 * @see #setGender(Gender)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Gender()
	 * @model default="none"
	 * @generated
	 */
	Gender getGender();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see org.headroom.model.base.Gender
	 * @see #getGender()
	 * @generated
	 */
	void setGender(Gender value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.SignalLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of analogue level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.headroom.model.base.SignalLevel
	 * @see #setLevel(SignalLevel)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Level()
	 * @model
	 * @generated
	 */
	SignalLevel getLevel();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.headroom.model.base.SignalLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(SignalLevel value);

	/**
	 * Returns the value of the '<em><b>Balanced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an analogue port is balanced; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Balanced</em>' attribute.
	 * @see #setBalanced(Boolean)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Balanced()
	 * @model
	 * @generated
	 */
	Boolean getBalanced();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getBalanced <em>Balanced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Balanced</em>' attribute.
	 * @see #getBalanced()
	 * @generated
	 */
	void setBalanced(Boolean value);

	/**
	 * Returns the value of the '<em><b>Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source impedance of an output, input impedance of an input [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impedance</em>' attribute.
	 * @see #setImpedance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Impedance()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getImpedance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getImpedance <em>Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impedance</em>' attribute.
	 * @see #getImpedance()
	 * @generated
	 */
	void setImpedance(Double value);

	/**
	 * Returns the value of the '<em><b>Nominal Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal level [dBu].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nominal Level</em>' attribute.
	 * @see #setNominalLevel(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_NominalLevel()
	 * @model annotation="urn:headroom:unit unit='dBu'"
	 * @generated
	 */
	Double getNominalLevel();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getNominalLevel <em>Nominal Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nominal Level</em>' attribute.
	 * @see #getNominalLevel()
	 * @generated
	 */
	void setNominalLevel(Double value);

	/**
	 * Returns the value of the '<em><b>Max Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest level before clipping [dBu].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Level</em>' attribute.
	 * @see #setMaxLevel(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_MaxLevel()
	 * @model annotation="urn:headroom:unit unit='dBu'"
	 * @generated
	 */
	Double getMaxLevel();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getMaxLevel <em>Max Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Level</em>' attribute.
	 * @see #getMaxLevel()
	 * @generated
	 */
	void setMaxLevel(Double value);

	/**
	 * Returns the value of the '<em><b>Phantom</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.Phantom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does with phantom power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phantom</em>' attribute.
	 * @see org.headroom.model.base.Phantom
	 * @see #setPhantom(Phantom)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Phantom()
	 * @model
	 * @generated
	 */
	Phantom getPhantom();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getPhantom <em>Phantom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phantom</em>' attribute.
	 * @see org.headroom.model.base.Phantom
	 * @see #getPhantom()
	 * @generated
	 */
	void setPhantom(Phantom value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audio channels that the connector carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute.
	 * @see #setChannels(int)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Channels()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getChannels();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getChannels <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channels</em>' attribute.
	 * @see #getChannels()
	 * @generated
	 */
	void setChannels(int value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network figures, for signal network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' containment reference.
	 * @see #setNetwork(NetworkPortData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Network()
	 * @model containment="true"
	 * @generated
	 */
	NetworkPortData getNetwork();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getNetwork <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' containment reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(NetworkPortData value);

	/**
	 * Returns the value of the '<em><b>Taps</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power taps on a 100 V line [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taps</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_Taps()
	 * @model unique="false"
	 *        annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	EList<Double> getTaps();

	/**
	 * Returns the value of the '<em><b>Device Type</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.catalogue.DeviceType#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Type</em>' container reference.
	 * @see #setDeviceType(DeviceType)
	 * @see org.headroom.model.catalogue.CataloguePackage#getPortType_DeviceType()
	 * @see org.headroom.model.catalogue.DeviceType#getPorts
	 * @model opposite="ports" resolveProxies="false" transient="false"
	 * @generated
	 */
	DeviceType getDeviceType();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.PortType#getDeviceType <em>Device Type</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Type</em>' container reference.
	 * @see #getDeviceType()
	 * @generated
	 */
	void setDeviceType(DeviceType value);

} // PortType
