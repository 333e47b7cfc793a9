/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Identified;

import org.headroom.model.system.Device;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device that feeds others: a source or a distro.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.Supply#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.power.Supply#getWays <em>Ways</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.power.PowerPackage#getSupply()
 * @model abstract="true"
 * @generated
 */
public interface Supply extends Identified {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device, as it also stands on sheets and lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.headroom.model.power.PowerPackage#getSupply_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Supply#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Ways</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.power.Way}.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.power.Way#getSupply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its outlets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ways</em>' containment reference list.
	 * @see org.headroom.model.power.PowerPackage#getSupply_Ways()
	 * @see org.headroom.model.power.Way#getSupply
	 * @model opposite="supply" containment="true"
	 * @generated
	 */
	EList<Way> getWays();

} // Supply
