/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One audio channel that a network port sends or receives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.NetworkChannel#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.system.NetworkChannel#isTransmit <em>Transmit</em>}</li>
 *   <li>{@link org.headroom.model.system.NetworkChannel#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getNetworkChannel()
 * @model
 * @generated
 */
public interface NetworkChannel extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number among those that the port sends, or among those that it receives, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.headroom.model.system.SystemPackage#getNetworkChannel_Number()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.NetworkChannel#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Transmit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The port sends it; false: the port receives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transmit</em>' attribute.
	 * @see #setTransmit(boolean)
	 * @see org.headroom.model.system.SystemPackage#getNetworkChannel_Transmit()
	 * @model
	 * @generated
	 */
	boolean isTransmit();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.NetworkChannel#isTransmit <em>Transmit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transmit</em>' attribute.
	 * @see #isTransmit()
	 * @generated
	 */
	void setTransmit(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel of a sender that this channel of a receiver is subscribed to; a reference, so that new names never break it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(NetworkChannel)
	 * @see org.headroom.model.system.SystemPackage#getNetworkChannel_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NetworkChannel getSource();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.NetworkChannel#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(NetworkChannel value);

} // NetworkChannel
