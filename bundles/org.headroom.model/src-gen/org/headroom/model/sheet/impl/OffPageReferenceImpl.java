/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.system.Cable;
import org.headroom.model.system.CableSide;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Off Page Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.impl.OffPageReferenceImpl#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.OffPageReferenceImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.OffPageReferenceImpl#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OffPageReferenceImpl extends ElementImpl implements OffPageReference {
	/**
	 * The cached value of the '{@link #getCable() <em>Cable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCable()
	 * @generated
	 * @ordered
	 */
	protected Cable cable;

	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final CableSide SIDE_EDEFAULT = CableSide.FROM;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected CableSide side = SIDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Sheet target;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OffPageReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SheetPackage.Literals.OFF_PAGE_REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cable getCable() {
		return cable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCable(Cable newCable) {
		Cable oldCable = cable;
		cable = newCable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.OFF_PAGE_REFERENCE__CABLE, oldCable, cable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableSide getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(CableSide newSide) {
		CableSide oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.OFF_PAGE_REFERENCE__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sheet getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Sheet newTarget) {
		Sheet oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.OFF_PAGE_REFERENCE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SheetPackage.OFF_PAGE_REFERENCE__CABLE:
				return getCable();
			case SheetPackage.OFF_PAGE_REFERENCE__SIDE:
				return getSide();
			case SheetPackage.OFF_PAGE_REFERENCE__TARGET:
				return getTarget();
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
			case SheetPackage.OFF_PAGE_REFERENCE__CABLE:
				setCable((Cable)newValue);
				return;
			case SheetPackage.OFF_PAGE_REFERENCE__SIDE:
				setSide((CableSide)newValue);
				return;
			case SheetPackage.OFF_PAGE_REFERENCE__TARGET:
				setTarget((Sheet)newValue);
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
			case SheetPackage.OFF_PAGE_REFERENCE__CABLE:
				setCable((Cable)null);
				return;
			case SheetPackage.OFF_PAGE_REFERENCE__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case SheetPackage.OFF_PAGE_REFERENCE__TARGET:
				setTarget((Sheet)null);
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
			case SheetPackage.OFF_PAGE_REFERENCE__CABLE:
				return cable != null;
			case SheetPackage.OFF_PAGE_REFERENCE__SIDE:
				return side != SIDE_EDEFAULT;
			case SheetPackage.OFF_PAGE_REFERENCE__TARGET:
				return target != null;
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
		result.append(" (side: ");
		result.append(side);
		result.append(')');
		return result.toString();
	}

} //OffPageReferenceImpl
