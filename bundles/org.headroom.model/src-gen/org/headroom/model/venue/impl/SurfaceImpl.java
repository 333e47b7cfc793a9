/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.venue.Material;
import org.headroom.model.venue.Polygon;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.VenuePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Surface</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getPolygon <em>Polygon</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getSeats <em>Seats</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getEarHeight <em>Ear Height</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getStepDepth <em>Step Depth</em>}</li>
 *   <li>{@link org.headroom.model.venue.impl.SurfaceImpl#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SurfaceImpl extends NamedImpl implements Surface {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SurfaceKind KIND_EDEFAULT = SurfaceKind.AUDIENCE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SurfaceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolygon() <em>Polygon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolygon()
	 * @generated
	 * @ordered
	 */
	protected static final Polygon POLYGON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolygon() <em>Polygon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolygon()
	 * @generated
	 * @ordered
	 */
	protected Polygon polygon = POLYGON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected Material material;

	/**
	 * The default value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEATS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected Integer seats = SEATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEarHeight() <em>Ear Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Double EAR_HEIGHT_EDEFAULT = Double.valueOf(1.2);

	/**
	 * The cached value of the '{@link #getEarHeight() <em>Ear Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarHeight()
	 * @generated
	 * @ordered
	 */
	protected Double earHeight = EAR_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStepDepth() <em>Step Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Double STEP_DEPTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStepDepth() <em>Step Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepDepth()
	 * @generated
	 * @ordered
	 */
	protected Double stepDepth = STEP_DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected static final Double THICKNESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected Double thickness = THICKNESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SurfaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VenuePackage.Literals.SURFACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurfaceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SurfaceKind newKind) {
		SurfaceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polygon getPolygon() {
		return polygon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolygon(Polygon newPolygon) {
		Polygon oldPolygon = polygon;
		polygon = newPolygon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__POLYGON, oldPolygon, polygon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(Material newMaterial) {
		Material oldMaterial = material;
		material = newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeats() {
		return seats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeats(Integer newSeats) {
		Integer oldSeats = seats;
		seats = newSeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__SEATS, oldSeats, seats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEarHeight() {
		return earHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarHeight(Double newEarHeight) {
		Double oldEarHeight = earHeight;
		earHeight = newEarHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__EAR_HEIGHT, oldEarHeight, earHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStepDepth() {
		return stepDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepDepth(Double newStepDepth) {
		Double oldStepDepth = stepDepth;
		stepDepth = newStepDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__STEP_DEPTH, oldStepDepth, stepDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThickness() {
		return thickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThickness(Double newThickness) {
		Double oldThickness = thickness;
		thickness = newThickness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VenuePackage.SURFACE__THICKNESS, oldThickness, thickness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VenuePackage.SURFACE__KIND:
				return getKind();
			case VenuePackage.SURFACE__POLYGON:
				return getPolygon();
			case VenuePackage.SURFACE__MATERIAL:
				return getMaterial();
			case VenuePackage.SURFACE__SEATS:
				return getSeats();
			case VenuePackage.SURFACE__EAR_HEIGHT:
				return getEarHeight();
			case VenuePackage.SURFACE__STEP_DEPTH:
				return getStepDepth();
			case VenuePackage.SURFACE__THICKNESS:
				return getThickness();
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
			case VenuePackage.SURFACE__KIND:
				setKind((SurfaceKind)newValue);
				return;
			case VenuePackage.SURFACE__POLYGON:
				setPolygon((Polygon)newValue);
				return;
			case VenuePackage.SURFACE__MATERIAL:
				setMaterial((Material)newValue);
				return;
			case VenuePackage.SURFACE__SEATS:
				setSeats((Integer)newValue);
				return;
			case VenuePackage.SURFACE__EAR_HEIGHT:
				setEarHeight((Double)newValue);
				return;
			case VenuePackage.SURFACE__STEP_DEPTH:
				setStepDepth((Double)newValue);
				return;
			case VenuePackage.SURFACE__THICKNESS:
				setThickness((Double)newValue);
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
			case VenuePackage.SURFACE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case VenuePackage.SURFACE__POLYGON:
				setPolygon(POLYGON_EDEFAULT);
				return;
			case VenuePackage.SURFACE__MATERIAL:
				setMaterial((Material)null);
				return;
			case VenuePackage.SURFACE__SEATS:
				setSeats(SEATS_EDEFAULT);
				return;
			case VenuePackage.SURFACE__EAR_HEIGHT:
				setEarHeight(EAR_HEIGHT_EDEFAULT);
				return;
			case VenuePackage.SURFACE__STEP_DEPTH:
				setStepDepth(STEP_DEPTH_EDEFAULT);
				return;
			case VenuePackage.SURFACE__THICKNESS:
				setThickness(THICKNESS_EDEFAULT);
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
			case VenuePackage.SURFACE__KIND:
				return kind != KIND_EDEFAULT;
			case VenuePackage.SURFACE__POLYGON:
				return POLYGON_EDEFAULT == null ? polygon != null : !POLYGON_EDEFAULT.equals(polygon);
			case VenuePackage.SURFACE__MATERIAL:
				return material != null;
			case VenuePackage.SURFACE__SEATS:
				return SEATS_EDEFAULT == null ? seats != null : !SEATS_EDEFAULT.equals(seats);
			case VenuePackage.SURFACE__EAR_HEIGHT:
				return EAR_HEIGHT_EDEFAULT == null ? earHeight != null : !EAR_HEIGHT_EDEFAULT.equals(earHeight);
			case VenuePackage.SURFACE__STEP_DEPTH:
				return STEP_DEPTH_EDEFAULT == null ? stepDepth != null : !STEP_DEPTH_EDEFAULT.equals(stepDepth);
			case VenuePackage.SURFACE__THICKNESS:
				return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", polygon: ");
		result.append(polygon);
		result.append(", seats: ");
		result.append(seats);
		result.append(", earHeight: ");
		result.append(earHeight);
		result.append(", stepDepth: ");
		result.append(stepDepth);
		result.append(", thickness: ");
		result.append(thickness);
		result.append(')');
		return result.toString();
	}

} //SurfaceImpl
