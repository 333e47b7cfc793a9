/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Internal Route</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.impl.InternalRouteImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.InternalRouteImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.InternalRouteImpl#getSourceChannel <em>Source Channel</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.InternalRouteImpl#getTargetChannel <em>Target Channel</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.InternalRouteImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.system.impl.InternalRouteImpl#getDelay <em>Delay</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InternalRouteImpl extends IdentifiedImpl implements InternalRoute {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Port source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Port target;

	/**
	 * The default value of the '{@link #getSourceChannel() <em>Source Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceChannel()
	 * @generated
	 * @ordered
	 */
	protected static final int SOURCE_CHANNEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSourceChannel() <em>Source Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceChannel()
	 * @generated
	 * @ordered
	 */
	protected int sourceChannel = SOURCE_CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetChannel() <em>Target Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetChannel()
	 * @generated
	 * @ordered
	 */
	protected static final int TARGET_CHANNEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getTargetChannel() <em>Target Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetChannel()
	 * @generated
	 * @ordered
	 */
	protected int targetChannel = TARGET_CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected static final Double GAIN_EDEFAULT = null;

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
	 * The default value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Double DELAY_EDEFAULT = null;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InternalRouteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.INTERNAL_ROUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Port newSource) {
		Port oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.INTERNAL_ROUTE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Port newTarget) {
		Port oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.INTERNAL_ROUTE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSourceChannel() {
		return sourceChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceChannel(int newSourceChannel) {
		int oldSourceChannel = sourceChannel;
		sourceChannel = newSourceChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.INTERNAL_ROUTE__SOURCE_CHANNEL, oldSourceChannel, sourceChannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTargetChannel() {
		return targetChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetChannel(int newTargetChannel) {
		int oldTargetChannel = targetChannel;
		targetChannel = newTargetChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.INTERNAL_ROUTE__TARGET_CHANNEL, oldTargetChannel, targetChannel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.INTERNAL_ROUTE__GAIN, oldGain, gain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.INTERNAL_ROUTE__DELAY, oldDelay, delay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.INTERNAL_ROUTE__SOURCE:
				return getSource();
			case SystemPackage.INTERNAL_ROUTE__TARGET:
				return getTarget();
			case SystemPackage.INTERNAL_ROUTE__SOURCE_CHANNEL:
				return getSourceChannel();
			case SystemPackage.INTERNAL_ROUTE__TARGET_CHANNEL:
				return getTargetChannel();
			case SystemPackage.INTERNAL_ROUTE__GAIN:
				return getGain();
			case SystemPackage.INTERNAL_ROUTE__DELAY:
				return getDelay();
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
			case SystemPackage.INTERNAL_ROUTE__SOURCE:
				setSource((Port)newValue);
				return;
			case SystemPackage.INTERNAL_ROUTE__TARGET:
				setTarget((Port)newValue);
				return;
			case SystemPackage.INTERNAL_ROUTE__SOURCE_CHANNEL:
				setSourceChannel((Integer)newValue);
				return;
			case SystemPackage.INTERNAL_ROUTE__TARGET_CHANNEL:
				setTargetChannel((Integer)newValue);
				return;
			case SystemPackage.INTERNAL_ROUTE__GAIN:
				setGain((Double)newValue);
				return;
			case SystemPackage.INTERNAL_ROUTE__DELAY:
				setDelay((Double)newValue);
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
			case SystemPackage.INTERNAL_ROUTE__SOURCE:
				setSource((Port)null);
				return;
			case SystemPackage.INTERNAL_ROUTE__TARGET:
				setTarget((Port)null);
				return;
			case SystemPackage.INTERNAL_ROUTE__SOURCE_CHANNEL:
				setSourceChannel(SOURCE_CHANNEL_EDEFAULT);
				return;
			case SystemPackage.INTERNAL_ROUTE__TARGET_CHANNEL:
				setTargetChannel(TARGET_CHANNEL_EDEFAULT);
				return;
			case SystemPackage.INTERNAL_ROUTE__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case SystemPackage.INTERNAL_ROUTE__DELAY:
				setDelay(DELAY_EDEFAULT);
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
			case SystemPackage.INTERNAL_ROUTE__SOURCE:
				return source != null;
			case SystemPackage.INTERNAL_ROUTE__TARGET:
				return target != null;
			case SystemPackage.INTERNAL_ROUTE__SOURCE_CHANNEL:
				return sourceChannel != SOURCE_CHANNEL_EDEFAULT;
			case SystemPackage.INTERNAL_ROUTE__TARGET_CHANNEL:
				return targetChannel != TARGET_CHANNEL_EDEFAULT;
			case SystemPackage.INTERNAL_ROUTE__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case SystemPackage.INTERNAL_ROUTE__DELAY:
				return DELAY_EDEFAULT == null ? delay != null : !DELAY_EDEFAULT.equals(delay);
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
		result.append(" (sourceChannel: ");
		result.append(sourceChannel);
		result.append(", targetChannel: ");
		result.append(targetChannel);
		result.append(", gain: ");
		result.append(gain);
		result.append(", delay: ");
		result.append(delay);
		result.append(')');
		return result.toString();
	}

} //InternalRouteImpl
