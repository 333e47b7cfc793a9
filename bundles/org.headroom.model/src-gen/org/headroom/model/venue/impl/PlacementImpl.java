/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.venue.Placement;
import org.headroom.model.venue.VenuePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getX <em>X</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getZ <em>Z</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#isInverted <em>Inverted</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getRoll <em>Roll</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.PlacementImpl#getSignal <em>Signal</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PlacementImpl extends NamedImpl implements Placement {
	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final Double X_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected Double x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final Double Y_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected Double y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getZ() <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZ()
	 * @generated
	 * @ordered
	 */
	protected static final Double Z_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getZ() <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZ()
	 * @generated
	 * @ordered
	 */
	protected Double z = Z_EDEFAULT;

	/**
	 * The default value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected static final Double AZIMUTH_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected Double azimuth = AZIMUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTilt() <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTilt()
	 * @generated
	 * @ordered
	 */
	protected static final Double TILT_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getTilt() <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTilt()
	 * @generated
	 * @ordered
	 */
	protected Double tilt = TILT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Double DELAY_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected Double delay = DELAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected static final Double GAIN_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected Double gain = GAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isInverted() <em>Inverted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInverted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INVERTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInverted() <em>Inverted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInverted()
	 * @generated
	 * @ordered
	 */
	protected boolean inverted = INVERTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected static final Double ROLL_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected Double roll = ROLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected String signal = SIGNAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlacementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VenuePackage.Literals.PLACEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(Double newX) {
		Double oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getY() {
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setY(Double newY) {
		Double oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getZ() {
		return z;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZ(Double newZ) {
		Double oldZ = z;
		z = newZ;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__Z, oldZ, z));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAzimuth() {
		return azimuth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAzimuth(Double newAzimuth) {
		Double oldAzimuth = azimuth;
		azimuth = newAzimuth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__AZIMUTH, oldAzimuth, azimuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTilt() {
		return tilt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTilt(Double newTilt) {
		Double oldTilt = tilt;
		tilt = newTilt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__TILT, oldTilt, tilt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDelay() {
		return delay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelay(Double newDelay) {
		Double oldDelay = delay;
		delay = newDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__DELAY, oldDelay, delay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGain() {
		return gain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGain(Double newGain) {
		Double oldGain = gain;
		gain = newGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__GAIN, oldGain, gain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInverted() {
		return inverted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInverted(boolean newInverted) {
		boolean oldInverted = inverted;
		inverted = newInverted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__INVERTED, oldInverted, inverted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRoll() {
		return roll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoll(Double newRoll) {
		Double oldRoll = roll;
		roll = newRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__ROLL, oldRoll, roll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignal() {
		return signal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignal(String newSignal) {
		String oldSignal = signal;
		signal = newSignal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.PLACEMENT__SIGNAL, oldSignal, signal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VenuePackage.PLACEMENT__X:
				return getX();
			case VenuePackage.PLACEMENT__Y:
				return getY();
			case VenuePackage.PLACEMENT__Z:
				return getZ();
			case VenuePackage.PLACEMENT__AZIMUTH:
				return getAzimuth();
			case VenuePackage.PLACEMENT__TILT:
				return getTilt();
			case VenuePackage.PLACEMENT__DELAY:
				return getDelay();
			case VenuePackage.PLACEMENT__GAIN:
				return getGain();
			case VenuePackage.PLACEMENT__INVERTED:
				return isInverted();
			case VenuePackage.PLACEMENT__ROLL:
				return getRoll();
			case VenuePackage.PLACEMENT__SIGNAL:
				return getSignal();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VenuePackage.PLACEMENT__X:
				setX((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__Y:
				setY((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__Z:
				setZ((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__AZIMUTH:
				setAzimuth((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__TILT:
				setTilt((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__DELAY:
				setDelay((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__GAIN:
				setGain((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__INVERTED:
				setInverted((Boolean)newValue);
				return;
			case VenuePackage.PLACEMENT__ROLL:
				setRoll((Double)newValue);
				return;
			case VenuePackage.PLACEMENT__SIGNAL:
				setSignal((String)newValue);
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
			case VenuePackage.PLACEMENT__X:
				setX(X_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__Y:
				setY(Y_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__Z:
				setZ(Z_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__AZIMUTH:
				setAzimuth(AZIMUTH_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__TILT:
				setTilt(TILT_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__DELAY:
				setDelay(DELAY_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__INVERTED:
				setInverted(INVERTED_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__ROLL:
				setRoll(ROLL_EDEFAULT);
				return;
			case VenuePackage.PLACEMENT__SIGNAL:
				setSignal(SIGNAL_EDEFAULT);
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
			case VenuePackage.PLACEMENT__X:
				return X_EDEFAULT == null ? x != null : !X_EDEFAULT.equals(x);
			case VenuePackage.PLACEMENT__Y:
				return Y_EDEFAULT == null ? y != null : !Y_EDEFAULT.equals(y);
			case VenuePackage.PLACEMENT__Z:
				return Z_EDEFAULT == null ? z != null : !Z_EDEFAULT.equals(z);
			case VenuePackage.PLACEMENT__AZIMUTH:
				return AZIMUTH_EDEFAULT == null ? azimuth != null : !AZIMUTH_EDEFAULT.equals(azimuth);
			case VenuePackage.PLACEMENT__TILT:
				return TILT_EDEFAULT == null ? tilt != null : !TILT_EDEFAULT.equals(tilt);
			case VenuePackage.PLACEMENT__DELAY:
				return DELAY_EDEFAULT == null ? delay != null : !DELAY_EDEFAULT.equals(delay);
			case VenuePackage.PLACEMENT__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case VenuePackage.PLACEMENT__INVERTED:
				return inverted != INVERTED_EDEFAULT;
			case VenuePackage.PLACEMENT__ROLL:
				return ROLL_EDEFAULT == null ? roll != null : !ROLL_EDEFAULT.equals(roll);
			case VenuePackage.PLACEMENT__SIGNAL:
				return SIGNAL_EDEFAULT == null ? signal != null : !SIGNAL_EDEFAULT.equals(signal);
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
		result.append(" (x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", z: ");
		result.append(z);
		result.append(", azimuth: ");
		result.append(azimuth);
		result.append(", tilt: ");
		result.append(tilt);
		result.append(", delay: ");
		result.append(delay);
		result.append(", gain: ");
		result.append(gain);
		result.append(", inverted: ");
		result.append(inverted);
		result.append(", roll: ");
		result.append(roll);
		result.append(", signal: ");
		result.append(signal);
		result.append(')');
		return result.toString();
	}

} //PlacementImpl
