/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.headroom.model.base.Identified;

import org.headroom.model.system.Device;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Array Box</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cabinet of an array.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.ArrayBox#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.venue.ArrayBox#getSplay <em>Splay</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getArrayBox()
 * @model
 * @generated
 */
public interface ArrayBox extends Identified {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The loudspeaker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.headroom.model.venue.VenuePackage#getArrayBox_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.ArrayBox#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Splay</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angle to the cabinet above [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splay</em>' attribute.
	 * @see #setSplay(Double)
	 * @see org.headroom.model.venue.VenuePackage#getArrayBox_Splay()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getSplay();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.ArrayBox#getSplay <em>Splay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Splay</em>' attribute.
	 * @see #getSplay()
	 * @generated
	 */
	void setSplay(Double value);

} // ArrayBox
