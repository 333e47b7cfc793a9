/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.channel;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.headroom.model.channel.ChannelPackage
 * @generated
 */
public interface ChannelFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ChannelFactory eINSTANCE = org.headroom.model.channel.impl.ChannelFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>List</em>'.
	 * @generated
	 */
	ChannelList createChannelList();

	/**
	 * Returns a new object of class '<em>Input Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Input Channel</em>'.
	 * @generated
	 */
	InputChannel createInputChannel();

	/**
	 * Returns a new object of class '<em>Output Channel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Output Channel</em>'.
	 * @generated
	 */
	OutputChannel createOutputChannel();

	/**
	 * Returns a new object of class '<em>Console Strip</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Console Strip</em>'.
	 * @generated
	 */
	ConsoleStrip createConsoleStrip();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ChannelPackage getChannelPackage();

} //ChannelFactory
