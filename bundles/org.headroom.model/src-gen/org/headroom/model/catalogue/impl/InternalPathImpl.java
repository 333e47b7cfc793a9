/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Internal Path</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.InternalPathImpl#getFromKey <em>From Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.InternalPathImpl#getToKey <em>To Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.InternalPathImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.InternalPathImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.InternalPathImpl#getDelay <em>Delay</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InternalPathImpl extends EObjectImpl implements InternalPath {
	/**
	 * The default value of the '{@link #getFromKey() <em>From Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromKey()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromKey() <em>From Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromKey()
	 * @generated
	 * @ordered
	 */
	protected String fromKey = FROM_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getToKey() <em>To Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToKey()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToKey() <em>To Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToKey()
	 * @generated
	 * @ordered
	 */
	protected String toKey = TO_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PathKind KIND_EDEFAULT = PathKind.LINK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PathKind kind = KIND_EDEFAULT;

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
	protected InternalPathImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.INTERNAL_PATH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromKey() {
		return fromKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromKey(String newFromKey) {
		String oldFromKey = fromKey;
		fromKey = newFromKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INTERNAL_PATH__FROM_KEY, oldFromKey, fromKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToKey() {
		return toKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToKey(String newToKey) {
		String oldToKey = toKey;
		toKey = newToKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INTERNAL_PATH__TO_KEY, oldToKey, toKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PathKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PathKind newKind) {
		PathKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INTERNAL_PATH__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INTERNAL_PATH__GAIN, oldGain, gain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INTERNAL_PATH__DELAY, oldDelay, delay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.INTERNAL_PATH__FROM_KEY:
				return getFromKey();
			case CataloguePackage.INTERNAL_PATH__TO_KEY:
				return getToKey();
			case CataloguePackage.INTERNAL_PATH__KIND:
				return getKind();
			case CataloguePackage.INTERNAL_PATH__GAIN:
				return getGain();
			case CataloguePackage.INTERNAL_PATH__DELAY:
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
			case CataloguePackage.INTERNAL_PATH__FROM_KEY:
				setFromKey((String)newValue);
				return;
			case CataloguePackage.INTERNAL_PATH__TO_KEY:
				setToKey((String)newValue);
				return;
			case CataloguePackage.INTERNAL_PATH__KIND:
				setKind((PathKind)newValue);
				return;
			case CataloguePackage.INTERNAL_PATH__GAIN:
				setGain((Double)newValue);
				return;
			case CataloguePackage.INTERNAL_PATH__DELAY:
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
			case CataloguePackage.INTERNAL_PATH__FROM_KEY:
				setFromKey(FROM_KEY_EDEFAULT);
				return;
			case CataloguePackage.INTERNAL_PATH__TO_KEY:
				setToKey(TO_KEY_EDEFAULT);
				return;
			case CataloguePackage.INTERNAL_PATH__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CataloguePackage.INTERNAL_PATH__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case CataloguePackage.INTERNAL_PATH__DELAY:
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
			case CataloguePackage.INTERNAL_PATH__FROM_KEY:
				return FROM_KEY_EDEFAULT == null ? fromKey != null : !FROM_KEY_EDEFAULT.equals(fromKey);
			case CataloguePackage.INTERNAL_PATH__TO_KEY:
				return TO_KEY_EDEFAULT == null ? toKey != null : !TO_KEY_EDEFAULT.equals(toKey);
			case CataloguePackage.INTERNAL_PATH__KIND:
				return kind != KIND_EDEFAULT;
			case CataloguePackage.INTERNAL_PATH__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case CataloguePackage.INTERNAL_PATH__DELAY:
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
		result.append(" (fromKey: ");
		result.append(fromKey);
		result.append(", toKey: ");
		result.append(toKey);
		result.append(", kind: ");
		result.append(kind);
		result.append(", gain: ");
		result.append(gain);
		result.append(", delay: ");
		result.append(delay);
		result.append(')');
		return result.toString();
	}

} //InternalPathImpl
