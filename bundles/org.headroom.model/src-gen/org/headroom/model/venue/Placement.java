/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where one loudspeaker or one array hangs or stands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.Placement#getX <em>X</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getY <em>Y</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getZ <em>Z</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#isInverted <em>Inverted</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getRoll <em>Roll</em>}</li>
 *   <li>{@link org.headroom.model.venue.Placement#getSignal <em>Signal</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getPlacement()
 * @model abstract="true"
 * @generated
 */
public interface Placement extends Named {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across the venue [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_X()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getX <em>X</em>}' attribute.
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
	 * From the stage edge [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Y()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getY <em>Y</em>}' attribute.
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
	 * Height: of the reference point of a loudspeaker, of the top of an array [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Z()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getZ();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getZ <em>Z</em>}' attribute.
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
	 * Aim to the side, clockwise from the audience direction, seen from above [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth</em>' attribute.
	 * @see #setAzimuth(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Azimuth()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getAzimuth();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getAzimuth <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth</em>' attribute.
	 * @see #getAzimuth()
	 * @generated
	 */
	void setAzimuth(Double value);

	/**
	 * Returns the value of the '<em><b>Tilt</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aim down is negative [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tilt</em>' attribute.
	 * @see #setTilt(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Tilt()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getTilt();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getTilt <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tilt</em>' attribute.
	 * @see #getTilt()
	 * @generated
	 */
	void setTilt(Double value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delay set for it [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Delay()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getDelay();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getDelay <em>Delay</em>}' attribute.
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
	 * Gain set for it [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Gain()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getGain();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getGain <em>Gain</em>}' attribute.
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
	 * Polarity inverted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverted</em>' attribute.
	 * @see #setInverted(boolean)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Inverted()
	 * @model
	 * @generated
	 */
	boolean isInverted();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#isInverted <em>Inverted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverted</em>' attribute.
	 * @see #isInverted()
	 * @generated
	 */
	void setInverted(boolean value);

	/**
	 * Returns the value of the '<em><b>Roll</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn about its own axis, clockwise as seen from behind [°].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll</em>' attribute.
	 * @see #setRoll(Double)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Roll()
	 * @model default="0.0"
	 *        annotation="urn:headroom:unit unit='\260'"
	 * @generated
	 */
	Double getRoll();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getRoll <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll</em>' attribute.
	 * @see #getRoll()
	 * @generated
	 */
	void setRoll(Double value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the signal that it carries; those of one name are summed with phase; empty: the one of the whole system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see #setSignal(String)
	 * @see org.headroom.model.venue.VenuePackage#getPlacement_Signal()
	 * @model
	 * @generated
	 */
	String getSignal();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Placement#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(String value);

} // Placement
