/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Venue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The room or field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.Venue#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getHumidity <em>Humidity</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getNoiseLevel <em>Noise Level</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getSurfaces <em>Surfaces</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getRiggingPoints <em>Rigging Points</em>}</li>
 *   <li>{@link org.headroom.model.venue.Venue#getMicrophones <em>Microphones</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.venue.VenuePackage#getVenue()
 * @model
 * @generated
 */
public interface Venue extends Named {
	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * The default value is <code>"20.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air temperature [°C].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Temperature()
	 * @model default="20.0"
	 *        annotation="urn:headroom:unit unit='\260C'"
	 * @generated
	 */
	Double getTemperature();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Venue#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Double value);

	/**
	 * Returns the value of the '<em><b>Humidity</b></em>' attribute.
	 * The default value is <code>"50.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative humidity [%].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Humidity</em>' attribute.
	 * @see #setHumidity(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Humidity()
	 * @model default="50.0"
	 *        annotation="urn:headroom:unit unit='%'"
	 * @generated
	 */
	Double getHumidity();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Venue#getHumidity <em>Humidity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Humidity</em>' attribute.
	 * @see #getHumidity()
	 * @generated
	 */
	void setHumidity(Double value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"101.325"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air pressure [kPa].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Pressure()
	 * @model default="101.325"
	 *        annotation="urn:headroom:unit unit='kPa'"
	 * @generated
	 */
	Double getPressure();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Venue#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(Double value);

	/**
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume; empty: open air or unknown [m³].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #setVolume(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Volume()
	 * @model annotation="urn:headroom:unit unit='m\263'"
	 * @generated
	 */
	Double getVolume();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Venue#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(Double value);

	/**
	 * Returns the value of the '<em><b>Noise Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Background noise [dB(A)].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noise Level</em>' attribute.
	 * @see #setNoiseLevel(Double)
	 * @see org.headroom.model.venue.VenuePackage#getVenue_NoiseLevel()
	 * @model annotation="urn:headroom:unit unit='dB(A)'"
	 * @generated
	 */
	Double getNoiseLevel();

	/**
	 * Sets the value of the '{@link org.headroom.model.venue.Venue#getNoiseLevel <em>Noise Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noise Level</em>' attribute.
	 * @see #getNoiseLevel()
	 * @generated
	 */
	void setNoiseLevel(Double value);

	/**
	 * Returns the value of the '<em><b>Surfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.Surface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audience areas, stage, walls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surfaces</em>' containment reference list.
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Surfaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<Surface> getSurfaces();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materials of surfaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Materials()
	 * @model containment="true"
	 * @generated
	 */
	EList<Material> getMaterials();

	/**
	 * Returns the value of the '<em><b>Rigging Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.RiggingPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where things can hang.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rigging Points</em>' containment reference list.
	 * @see org.headroom.model.venue.VenuePackage#getVenue_RiggingPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<RiggingPoint> getRiggingPoints();

	/**
	 * Returns the value of the '<em><b>Microphones</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.venue.VirtualMicrophone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places whose level and frequency response are wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Microphones</em>' containment reference list.
	 * @see org.headroom.model.venue.VenuePackage#getVenue_Microphones()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualMicrophone> getMicrophones();

} // Venue
