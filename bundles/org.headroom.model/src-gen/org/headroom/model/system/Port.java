/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Identified;

import org.headroom.model.catalogue.PortType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connector of a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.Port#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getLabel <em>Label</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#isPhantomOn <em>Phantom On</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#isPad <em>Pad</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getTap <em>Tap</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#isUnusedOnPurpose <em>Unused On Purpose</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getChannelName <em>Channel Name</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.headroom.model.system.Port#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getPort()
 * @model
 * @generated
 */
public interface Port extends Identified {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Device#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' container reference.
	 * @see #setDevice(Device)
	 * @see org.headroom.model.system.SystemPackage#getPort_Device()
	 * @see org.headroom.model.system.Device#getPorts
	 * @model opposite="ports" resolveProxies="false" transient="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#getDevice <em>Device</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' container reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of port it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(PortType)
	 * @see org.headroom.model.system.SystemPackage#getPort_Type()
	 * @model resolveProxies="false"
	 * @generated
	 */
	PortType getType();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(PortType value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own label; empty: that of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.headroom.model.system.SystemPackage#getPort_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Phantom On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phantom power switched on at an input that provides it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phantom On</em>' attribute.
	 * @see #setPhantomOn(boolean)
	 * @see org.headroom.model.system.SystemPackage#getPort_PhantomOn()
	 * @model
	 * @generated
	 */
	boolean isPhantomOn();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#isPhantomOn <em>Phantom On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phantom On</em>' attribute.
	 * @see #isPhantomOn()
	 * @generated
	 */
	void setPhantomOn(boolean value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gain set at this port [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(Double)
	 * @see org.headroom.model.system.SystemPackage#getPort_Gain()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getGain();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(Double value);

	/**
	 * Returns the value of the '<em><b>Pad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Input pad switched on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pad</em>' attribute.
	 * @see #setPad(boolean)
	 * @see org.headroom.model.system.SystemPackage#getPort_Pad()
	 * @model
	 * @generated
	 */
	boolean isPad();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#isPad <em>Pad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pad</em>' attribute.
	 * @see #isPad()
	 * @generated
	 */
	void setPad(boolean value);

	/**
	 * Returns the value of the '<em><b>Tap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chosen tap on a 100 V line [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tap</em>' attribute.
	 * @see #setTap(Double)
	 * @see org.headroom.model.system.SystemPackage#getPort_Tap()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getTap();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#getTap <em>Tap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tap</em>' attribute.
	 * @see #getTap()
	 * @generated
	 */
	void setTap(Double value);

	/**
	 * Returns the value of the '<em><b>Unused On Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marked by the user as not connected on purpose; silences findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unused On Purpose</em>' attribute.
	 * @see #setUnusedOnPurpose(boolean)
	 * @see org.headroom.model.system.SystemPackage#getPort_UnusedOnPurpose()
	 * @model
	 * @generated
	 */
	boolean isUnusedOnPurpose();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#isUnusedOnPurpose <em>Unused On Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unused On Purpose</em>' attribute.
	 * @see #isUnusedOnPurpose()
	 * @generated
	 */
	void setUnusedOnPurpose(boolean value);

	/**
	 * Returns the value of the '<em><b>Channel Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the network channel or flow, when it differs from the label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Name</em>' attribute.
	 * @see #setChannelName(String)
	 * @see org.headroom.model.system.SystemPackage#getPort_ChannelName()
	 * @model
	 * @generated
	 */
	String getChannelName();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Port#getChannelName <em>Channel Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel Name</em>' attribute.
	 * @see #getChannelName()
	 * @generated
	 */
	void setChannelName(String value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.system.CableEnd}.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.CableEnd#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable ends plugged into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' reference list.
	 * @see org.headroom.model.system.SystemPackage#getPort_Ends()
	 * @see org.headroom.model.system.CableEnd#getPort
	 * @model opposite="port" resolveProxies="false"
	 * @generated
	 */
	EList<CableEnd> getEnds();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.NetworkChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named audio channels of a network port; empty: not named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.headroom.model.system.SystemPackage#getPort_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkChannel> getChannels();

} // Port
