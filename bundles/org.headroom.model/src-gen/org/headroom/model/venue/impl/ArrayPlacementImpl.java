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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.venue.ArrayBox;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.VenuePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Array Placement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.impl.ArrayPlacementImpl#getBoxes <em>Boxes</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.ArrayPlacementImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.ArrayPlacementImpl#getFrameMass <em>Frame Mass</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.ArrayPlacementImpl#getPicks <em>Picks</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.ArrayPlacementImpl#getFrameDepth <em>Frame Depth</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.ArrayPlacementImpl#getFrameHeight <em>Frame Height</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrayPlacementImpl extends PlacementImpl implements ArrayPlacement {
	/**
	 * The cached value of the '{@link #getBoxes() <em>Boxes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoxes()
	 * @generated
	 * @ordered
	 */
	protected EList<ArrayBox> boxes;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<RiggingPoint> points;

	/**
	 * The default value of the '{@link #getFrameMass() <em>Frame Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameMass()
	 * @generated
	 * @ordered
	 */
	protected static final Double FRAME_MASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameMass() <em>Frame Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameMass()
	 * @generated
	 * @ordered
	 */
	protected Double frameMass = FRAME_MASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPicks() <em>Picks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicks()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> picks;

	/**
	 * The default value of the '{@link #getFrameDepth() <em>Frame Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Double FRAME_DEPTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameDepth() <em>Frame Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameDepth()
	 * @generated
	 * @ordered
	 */
	protected Double frameDepth = FRAME_DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrameHeight() <em>Frame Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Double FRAME_HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameHeight() <em>Frame Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameHeight()
	 * @generated
	 * @ordered
	 */
	protected Double frameHeight = FRAME_HEIGHT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArrayPlacementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VenuePackage.Literals.ARRAY_PLACEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ArrayBox> getBoxes() {
		if (boxes == null) {
			boxes = new EObjectContainmentEList<ArrayBox>(ArrayBox.class, this, VenuePackage.ARRAY_PLACEMENT__BOXES);
		}
		return boxes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiggingPoint> getPoints() {
		if (points == null) {
			points = new EObjectEList<RiggingPoint>(RiggingPoint.class, this, VenuePackage.ARRAY_PLACEMENT__POINTS);
		}
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFrameMass() {
		return frameMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameMass(Double newFrameMass) {
		Double oldFrameMass = frameMass;
		frameMass = newFrameMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.ARRAY_PLACEMENT__FRAME_MASS, oldFrameMass, frameMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getPicks() {
		if (picks == null) {
			picks = new EDataTypeEList<Double>(Double.class, this, VenuePackage.ARRAY_PLACEMENT__PICKS);
		}
		return picks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFrameDepth() {
		return frameDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameDepth(Double newFrameDepth) {
		Double oldFrameDepth = frameDepth;
		frameDepth = newFrameDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.ARRAY_PLACEMENT__FRAME_DEPTH, oldFrameDepth, frameDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFrameHeight() {
		return frameHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameHeight(Double newFrameHeight) {
		Double oldFrameHeight = frameHeight;
		frameHeight = newFrameHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.ARRAY_PLACEMENT__FRAME_HEIGHT, oldFrameHeight, frameHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VenuePackage.ARRAY_PLACEMENT__BOXES:
				return ((InternalEList<?>)getBoxes()).basicRemove(otherEnd, msgs);
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
			case VenuePackage.ARRAY_PLACEMENT__BOXES:
				return getBoxes();
			case VenuePackage.ARRAY_PLACEMENT__POINTS:
				return getPoints();
			case VenuePackage.ARRAY_PLACEMENT__FRAME_MASS:
				return getFrameMass();
			case VenuePackage.ARRAY_PLACEMENT__PICKS:
				return getPicks();
			case VenuePackage.ARRAY_PLACEMENT__FRAME_DEPTH:
				return getFrameDepth();
			case VenuePackage.ARRAY_PLACEMENT__FRAME_HEIGHT:
				return getFrameHeight();
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
			case VenuePackage.ARRAY_PLACEMENT__BOXES:
				getBoxes().clear();
				getBoxes().addAll((Collection<? extends ArrayBox>)newValue);
				return;
			case VenuePackage.ARRAY_PLACEMENT__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends RiggingPoint>)newValue);
				return;
			case VenuePackage.ARRAY_PLACEMENT__FRAME_MASS:
				setFrameMass((Double)newValue);
				return;
			case VenuePackage.ARRAY_PLACEMENT__PICKS:
				getPicks().clear();
				getPicks().addAll((Collection<? extends Double>)newValue);
				return;
			case VenuePackage.ARRAY_PLACEMENT__FRAME_DEPTH:
				setFrameDepth((Double)newValue);
				return;
			case VenuePackage.ARRAY_PLACEMENT__FRAME_HEIGHT:
				setFrameHeight((Double)newValue);
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
			case VenuePackage.ARRAY_PLACEMENT__BOXES:
				getBoxes().clear();
				return;
			case VenuePackage.ARRAY_PLACEMENT__POINTS:
				getPoints().clear();
				return;
			case VenuePackage.ARRAY_PLACEMENT__FRAME_MASS:
				setFrameMass(FRAME_MASS_EDEFAULT);
				return;
			case VenuePackage.ARRAY_PLACEMENT__PICKS:
				getPicks().clear();
				return;
			case VenuePackage.ARRAY_PLACEMENT__FRAME_DEPTH:
				setFrameDepth(FRAME_DEPTH_EDEFAULT);
				return;
			case VenuePackage.ARRAY_PLACEMENT__FRAME_HEIGHT:
				setFrameHeight(FRAME_HEIGHT_EDEFAULT);
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
			case VenuePackage.ARRAY_PLACEMENT__BOXES:
				return boxes != null && !boxes.isEmpty();
			case VenuePackage.ARRAY_PLACEMENT__POINTS:
				return points != null && !points.isEmpty();
			case VenuePackage.ARRAY_PLACEMENT__FRAME_MASS:
				return FRAME_MASS_EDEFAULT == null ? frameMass != null : !FRAME_MASS_EDEFAULT.equals(frameMass);
			case VenuePackage.ARRAY_PLACEMENT__PICKS:
				return picks != null && !picks.isEmpty();
			case VenuePackage.ARRAY_PLACEMENT__FRAME_DEPTH:
				return FRAME_DEPTH_EDEFAULT == null ? frameDepth != null : !FRAME_DEPTH_EDEFAULT.equals(frameDepth);
			case VenuePackage.ARRAY_PLACEMENT__FRAME_HEIGHT:
				return FRAME_HEIGHT_EDEFAULT == null ? frameHeight != null : !FRAME_HEIGHT_EDEFAULT.equals(frameHeight);
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
		result.append(" (frameMass: ");
		result.append(frameMass);
		result.append(", picks: ");
		result.append(picks);
		result.append(", frameDepth: ");
		result.append(frameDepth);
		result.append(", frameHeight: ");
		result.append(frameHeight);
		result.append(')');
		return result.toString();
	}

} //ArrayPlacementImpl
