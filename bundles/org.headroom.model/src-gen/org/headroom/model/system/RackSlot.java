/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.headroom.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rack Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device mounted in a rack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.RackSlot#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.headroom.model.system.RackSlot#getSide <em>Side</em>}</li>
 *   <li>{@link org.headroom.model.system.RackSlot#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getRackSlot()
 * @model
 * @generated
 */
public interface RackSlot extends Identified {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest rack unit that it fills, from 1 at the bottom [U].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(int)
	 * @see org.headroom.model.system.SystemPackage#getRackSlot_Unit()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='U'"
	 * @generated
	 */
	int getUnit();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.RackSlot#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(int value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.system.RackSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mounted from the front or the rear.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.headroom.model.system.RackSide
	 * @see #setSide(RackSide)
	 * @see org.headroom.model.system.SystemPackage#getRackSlot_Side()
	 * @model
	 * @generated
	 */
	RackSide getSide();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.RackSlot#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.headroom.model.system.RackSide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(RackSide value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is mounted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.headroom.model.system.SystemPackage#getRackSlot_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.RackSlot#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

} // RackSlot
