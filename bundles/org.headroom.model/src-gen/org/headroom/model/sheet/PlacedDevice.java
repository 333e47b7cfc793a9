/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placed Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device as drawn on one sheet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.PlacedDevice#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.headroom.model.sheet.PlacedDevice#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.sheet.PlacedDevice#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headroom.model.sheet.PlacedDevice#isMirrored <em>Mirrored</em>}</li>
 *   <li>{@link org.headroom.model.sheet.PlacedDevice#isHideUnused <em>Hide Unused</em>}</li>
 *   <li>{@link org.headroom.model.sheet.PlacedDevice#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice()
 * @model
 * @generated
 */
public interface PlacedDevice extends Element {
	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.sheet.Sheet#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sheet that it stands on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' container reference.
	 * @see #setSheet(Sheet)
	 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice_Sheet()
	 * @see org.headroom.model.sheet.Sheet#getDevices
	 * @model opposite="devices" resolveProxies="false" transient="false"
	 * @generated
	 */
	Sheet getSheet();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.PlacedDevice#getSheet <em>Sheet</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' container reference.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(Sheet value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.PlacedDevice#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width; 0: as wide as its content needs [1/96 in].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice_Width()
	 * @model annotation="urn:headroom:unit unit='1/96 in'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.PlacedDevice#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Mirrored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs on the right, outputs on the left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mirrored</em>' attribute.
	 * @see #setMirrored(boolean)
	 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice_Mirrored()
	 * @model
	 * @generated
	 */
	boolean isMirrored();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.PlacedDevice#isMirrored <em>Mirrored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirrored</em>' attribute.
	 * @see #isMirrored()
	 * @generated
	 */
	void setMirrored(boolean value);

	/**
	 * Returns the value of the '<em><b>Hide Unused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draw only ports that are connected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hide Unused</em>' attribute.
	 * @see #setHideUnused(boolean)
	 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice_HideUnused()
	 * @model
	 * @generated
	 */
	boolean isHideUnused();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.PlacedDevice#isHideUnused <em>Hide Unused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hide Unused</em>' attribute.
	 * @see #isHideUnused()
	 * @generated
	 */
	void setHideUnused(boolean value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.system.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports drawn here; none: all ports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' reference list.
	 * @see org.headroom.model.sheet.SheetPackage#getPlacedDevice_Ports()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Port> getPorts();

} // PlacedDevice
