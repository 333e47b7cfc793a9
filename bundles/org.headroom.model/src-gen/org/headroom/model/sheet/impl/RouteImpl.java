/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.system.Cable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.impl.RouteImpl#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.RouteImpl#getBendPoints <em>Bend Points</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.RouteImpl#isManual <em>Manual</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RouteImpl extends IdentifiedImpl implements Route {
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
	 * The default value of the '{@link #getBendPoints() <em>Bend Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBendPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BendPoints BEND_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBendPoints() <em>Bend Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBendPoints()
	 * @generated
	 * @ordered
	 */
	protected BendPoints bendPoints = BEND_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isManual() <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManual()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANUAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isManual() <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManual()
	 * @generated
	 * @ordered
	 */
	protected boolean manual = MANUAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RouteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SheetPackage.Literals.ROUTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.ROUTE__CABLE, oldCable, cable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BendPoints getBendPoints() {
		return bendPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBendPoints(BendPoints newBendPoints) {
		BendPoints oldBendPoints = bendPoints;
		bendPoints = newBendPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.ROUTE__BEND_POINTS, oldBendPoints, bendPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isManual() {
		return manual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManual(boolean newManual) {
		boolean oldManual = manual;
		manual = newManual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.ROUTE__MANUAL, oldManual, manual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SheetPackage.ROUTE__CABLE:
				return getCable();
			case SheetPackage.ROUTE__BEND_POINTS:
				return getBendPoints();
			case SheetPackage.ROUTE__MANUAL:
				return isManual();
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
			case SheetPackage.ROUTE__CABLE:
				setCable((Cable)newValue);
				return;
			case SheetPackage.ROUTE__BEND_POINTS:
				setBendPoints((BendPoints)newValue);
				return;
			case SheetPackage.ROUTE__MANUAL:
				setManual((Boolean)newValue);
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
			case SheetPackage.ROUTE__CABLE:
				setCable((Cable)null);
				return;
			case SheetPackage.ROUTE__BEND_POINTS:
				setBendPoints(BEND_POINTS_EDEFAULT);
				return;
			case SheetPackage.ROUTE__MANUAL:
				setManual(MANUAL_EDEFAULT);
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
			case SheetPackage.ROUTE__CABLE:
				return cable != null;
			case SheetPackage.ROUTE__BEND_POINTS:
				return BEND_POINTS_EDEFAULT == null ? bendPoints != null : !BEND_POINTS_EDEFAULT.equals(bendPoints);
			case SheetPackage.ROUTE__MANUAL:
				return manual != MANUAL_EDEFAULT;
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
		result.append(" (bendPoints: ");
		result.append(bendPoints);
		result.append(", manual: ");
		result.append(manual);
		result.append(')');
		return result.toString();
	}

} //RouteImpl
