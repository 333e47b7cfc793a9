/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Microphone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in the venue whose level and frequency response are wanted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.VirtualMicrophone#getX <em>X</em>}</li>
 *   <li>{@link org.headroom.model.venue.VirtualMicrophone#getY <em>Y</em>}</li>
 *   <li>{@link org.headroom.model.venue.VirtualMicrophone#getZ <em>Z</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getVirtualMicrophone()
 * @model
 * @generated
 */
public interface VirtualMicrophone extends Named {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across the venue [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVirtualMicrophone_X()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.VirtualMicrophone#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the stage edge [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVirtualMicrophone_Y()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.VirtualMicrophone#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVirtualMicrophone_Z()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getZ();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.VirtualMicrophone#getZ <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' attribute.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(Double value);

} // VirtualMicrophone
