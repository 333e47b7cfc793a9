/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.venue.Material;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.Venue;
import org.headroom.model.venue.VenuePackage;
import org.headroom.model.venue.VirtualMicrophone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Venue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getHumidity <em>Humidity</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getNoiseLevel <em>Noise Level</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getSurfaces <em>Surfaces</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getRiggingPoints <em>Rigging Points</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.VenueImpl#getMicrophones <em>Microphones</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VenueImpl extends NamedImpl implements Venue {
	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEMPERATURE_EDEFAULT = Double.valueOf(20.0);

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected Double temperature = TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHumidity() <em>Humidity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHumidity()
	 * @generated
	 * @ordered
	 */
	protected static final Double HUMIDITY_EDEFAULT = Double.valueOf(50.0);

	/**
	 * The cached value of the '{@link #getHumidity() <em>Humidity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHumidity()
	 * @generated
	 * @ordered
	 */
	protected Double humidity = HUMIDITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final Double PRESSURE_EDEFAULT = Double.valueOf(101.325);

	/**
	 * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected Double pressure = PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final Double VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected Double volume = VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoiseLevel() <em>Noise Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoiseLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Double NOISE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoiseLevel() <em>Noise Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoiseLevel()
	 * @generated
	 * @ordered
	 */
	protected Double noiseLevel = NOISE_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSurfaces() <em>Surfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Surface> surfaces;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> materials;

	/**
	 * The cached value of the '{@link #getRiggingPoints() <em>Rigging Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiggingPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<RiggingPoint> riggingPoints;

	/**
	 * The cached value of the '{@link #getMicrophones() <em>Microphones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicrophones()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMicrophone> microphones;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VenueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VenuePackage.Literals.VENUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(Double newTemperature) {
		Double oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.VENUE__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHumidity() {
		return humidity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHumidity(Double newHumidity) {
		Double oldHumidity = humidity;
		humidity = newHumidity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.VENUE__HUMIDITY, oldHumidity, humidity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPressure() {
		return pressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressure(Double newPressure) {
		Double oldPressure = pressure;
		pressure = newPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.VENUE__PRESSURE, oldPressure, pressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getVolume() {
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(Double newVolume) {
		Double oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.VENUE__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNoiseLevel() {
		return noiseLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoiseLevel(Double newNoiseLevel) {
		Double oldNoiseLevel = noiseLevel;
		noiseLevel = newNoiseLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.VENUE__NOISE_LEVEL, oldNoiseLevel, noiseLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Surface> getSurfaces() {
		if (surfaces == null) {
			surfaces = new EObjectContainmentEList<Surface>(Surface.class, this, VenuePackage.VENUE__SURFACES);
		}
		return surfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<Material>(Material.class, this, VenuePackage.VENUE__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiggingPoint> getRiggingPoints() {
		if (riggingPoints == null) {
			riggingPoints = new EObjectContainmentEList<RiggingPoint>(RiggingPoint.class, this, VenuePackage.VENUE__RIGGING_POINTS);
		}
		return riggingPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMicrophone> getMicrophones() {
		if (microphones == null) {
			microphones = new EObjectContainmentEList<VirtualMicrophone>(VirtualMicrophone.class, this, VenuePackage.VENUE__MICROPHONES);
		}
		return microphones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VenuePackage.VENUE__SURFACES:
				return ((InternalEList<?>)getSurfaces()).basicRemove(otherEnd, msgs);
			case VenuePackage.VENUE__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case VenuePackage.VENUE__RIGGING_POINTS:
				return ((InternalEList<?>)getRiggingPoints()).basicRemove(otherEnd, msgs);
			case VenuePackage.VENUE__MICROPHONES:
				return ((InternalEList<?>)getMicrophones()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VenuePackage.VENUE__TEMPERATURE:
				return getTemperature();
			case VenuePackage.VENUE__HUMIDITY:
				return getHumidity();
			case VenuePackage.VENUE__PRESSURE:
				return getPressure();
			case VenuePackage.VENUE__VOLUME:
				return getVolume();
			case VenuePackage.VENUE__NOISE_LEVEL:
				return getNoiseLevel();
			case VenuePackage.VENUE__SURFACES:
				return getSurfaces();
			case VenuePackage.VENUE__MATERIALS:
				return getMaterials();
			case VenuePackage.VENUE__RIGGING_POINTS:
				return getRiggingPoints();
			case VenuePackage.VENUE__MICROPHONES:
				return getMicrophones();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VenuePackage.VENUE__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case VenuePackage.VENUE__HUMIDITY:
				setHumidity((Double)newValue);
				return;
			case VenuePackage.VENUE__PRESSURE:
				setPressure((Double)newValue);
				return;
			case VenuePackage.VENUE__VOLUME:
				setVolume((Double)newValue);
				return;
			case VenuePackage.VENUE__NOISE_LEVEL:
				setNoiseLevel((Double)newValue);
				return;
			case VenuePackage.VENUE__SURFACES:
				getSurfaces().clear();
				getSurfaces().addAll((Collection<? extends Surface>)newValue);
				return;
			case VenuePackage.VENUE__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case VenuePackage.VENUE__RIGGING_POINTS:
				getRiggingPoints().clear();
				getRiggingPoints().addAll((Collection<? extends RiggingPoint>)newValue);
				return;
			case VenuePackage.VENUE__MICROPHONES:
				getMicrophones().clear();
				getMicrophones().addAll((Collection<? extends VirtualMicrophone>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case VenuePackage.VENUE__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case VenuePackage.VENUE__HUMIDITY:
				setHumidity(HUMIDITY_EDEFAULT);
				return;
			case VenuePackage.VENUE__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case VenuePackage.VENUE__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case VenuePackage.VENUE__NOISE_LEVEL:
				setNoiseLevel(NOISE_LEVEL_EDEFAULT);
				return;
			case VenuePackage.VENUE__SURFACES:
				getSurfaces().clear();
				return;
			case VenuePackage.VENUE__MATERIALS:
				getMaterials().clear();
				return;
			case VenuePackage.VENUE__RIGGING_POINTS:
				getRiggingPoints().clear();
				return;
			case VenuePackage.VENUE__MICROPHONES:
				getMicrophones().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case VenuePackage.VENUE__TEMPERATURE:
				return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
			case VenuePackage.VENUE__HUMIDITY:
				return HUMIDITY_EDEFAULT == null ? humidity != null : !HUMIDITY_EDEFAULT.equals(humidity);
			case VenuePackage.VENUE__PRESSURE:
				return PRESSURE_EDEFAULT == null ? pressure != null : !PRESSURE_EDEFAULT.equals(pressure);
			case VenuePackage.VENUE__VOLUME:
				return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
			case VenuePackage.VENUE__NOISE_LEVEL:
				return NOISE_LEVEL_EDEFAULT == null ? noiseLevel != null : !NOISE_LEVEL_EDEFAULT.equals(noiseLevel);
			case VenuePackage.VENUE__SURFACES:
				return surfaces != null && !surfaces.isEmpty();
			case VenuePackage.VENUE__MATERIALS:
				return materials != null && !materials.isEmpty();
			case VenuePackage.VENUE__RIGGING_POINTS:
				return riggingPoints != null && !riggingPoints.isEmpty();
			case VenuePackage.VENUE__MICROPHONES:
				return microphones != null && !microphones.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (temperature: ");
		result.append(temperature);
		result.append(", humidity: ");
		result.append(humidity);
		result.append(", pressure: ");
		result.append(pressure);
		result.append(", volume: ");
		result.append(volume);
		result.append(", noiseLevel: ");
		result.append(noiseLevel);
		result.append(')');
		return result.toString();
	}

} //VenueImpl
