/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Output Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the output list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getConsole <em>Console</em>}</li>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getBus <em>Bus</em>}</li>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getPort <em>Port</em>}</li>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getDestinations <em>Destinations</em>}</li>
 *   <li>{@link org.headroom.model.channel.OutputChannel#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel()
 * @model
 * @generated
 */
public interface OutputChannel extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Output number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Number()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.OutputChannel#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.channel.OutputKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.channel.OutputKind
	 * @see #setKind(OutputKind)
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Kind()
	 * @model
	 * @generated
	 */
	OutputKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.OutputChannel#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.channel.OutputKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OutputKind value);

	/**
	 * Returns the value of the '<em><b>Console</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Console that makes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Console</em>' reference.
	 * @see #setConsole(Device)
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Console()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getConsole();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.OutputChannel#getConsole <em>Console</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console</em>' reference.
	 * @see #getConsole()
	 * @generated
	 */
	void setConsole(Device value);

	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bus on the console, such as Mix 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(String)
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Bus()
	 * @model
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.OutputChannel#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Socket where it leaves the console or stagebox.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' reference.
	 * @see #setPort(Port)
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Port()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getPort();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.OutputChannel#getPort <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' reference.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Port value);

	/**
	 * Returns the value of the '<em><b>Destinations</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.system.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amplifiers, transmitters or recorders that it feeds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destinations</em>' reference list.
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Destinations()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Device> getDestinations();

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour on consoles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.headroom.model.channel.ChannelPackage#getOutputChannel_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.OutputChannel#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

} // OutputChannel
