/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel;

import org.eclipse.emf.ecore.EObject;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Console Strip</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An input on one console.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.channel.ConsoleStrip#getConsole <em>Console</em>}</li>
 *   <li>{@link org.headroom.model.channel.ConsoleStrip#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.headroom.model.channel.ConsoleStrip#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.headroom.model.channel.ConsoleStrip#getShortName <em>Short Name</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.channel.ChannelPackage#getConsoleStrip()
 * @model
 * @generated
 */
public interface ConsoleStrip extends EObject {
	/**
	 * Returns the value of the '<em><b>Console</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The console.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Console</em>' reference.
	 * @see #setConsole(Device)
	 * @see org.headroom.model.channel.ChannelPackage#getConsoleStrip_Console()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getConsole();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.ConsoleStrip#getConsole <em>Console</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console</em>' reference.
	 * @see #getConsole()
	 * @generated
	 */
	void setConsole(Device value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel number on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(int)
	 * @see org.headroom.model.channel.ChannelPackage#getConsoleStrip_Channel()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getChannel();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.ConsoleStrip#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(int value);

	/**
	 * Returns the value of the '<em><b>Socket</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Socket that this console takes the input from, when it has a stagebox or split of its own; empty: the stagebox socket of the input.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket</em>' reference.
	 * @see #setSocket(Port)
	 * @see org.headroom.model.channel.ChannelPackage#getConsoleStrip_Socket()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getSocket();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.ConsoleStrip#getSocket <em>Socket</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket</em>' reference.
	 * @see #getSocket()
	 * @generated
	 */
	void setSocket(Port value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name on its display; empty: the name of the input.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.headroom.model.channel.ChannelPackage#getConsoleStrip_ShortName()
	 * @model
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.headroom.model.channel.ConsoleStrip#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

} // ConsoleStrip
