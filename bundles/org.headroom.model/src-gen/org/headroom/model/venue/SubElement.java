/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.headroom.model.base.Identified;

import org.headroom.model.system.Device;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One subwoofer of a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.SubElement#getDevice <em>Device</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#getX <em>X</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#getY <em>Y</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#getZ <em>Z</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.venue.SubElement#isInverted <em>Inverted</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getSubElement()
 * @model
 * @generated
 */
public interface SubElement extends Identified {
	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The loudspeaker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Device()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place beside the middle of the group, to the right as seen in its aim [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_X()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in front of the middle of the group, along its aim [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Y()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place above the group [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Z()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getZ();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getZ <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' attribute.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(Double value);

	/**
	 * Returns the value of the '<em><b>Azimuth</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn against the aim of the group, clockwise from above [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth</em>' attribute.
	 * @see #setAzimuth(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Azimuth()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getAzimuth();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getAzimuth <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth</em>' attribute.
	 * @see #getAzimuth()
	 * @generated
	 */
	void setAzimuth(Double value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delay added to that of the group [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Delay()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getDelay();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Double value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gain added to that of the group [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(Double)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Gain()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getGain();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(Double value);

	/**
	 * Returns the value of the '<em><b>Inverted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Polarity inverted against the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverted</em>' attribute.
	 * @see #setInverted(boolean)
	 * @see org.headroom.model.venue.VenuePackage#getSubElement_Inverted()
	 * @model
	 * @generated
	 */
	boolean isInverted();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.SubElement#isInverted <em>Inverted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverted</em>' attribute.
	 * @see #isInverted()
	 * @generated
	 */
	void setInverted(boolean value);

} // SubElement
