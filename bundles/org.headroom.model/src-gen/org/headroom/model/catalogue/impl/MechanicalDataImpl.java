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
import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.RackWidth;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mechanical Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getMass <em>Mass</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getRackUnits <em>Rack Units</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getRackWidth <em>Rack Width</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.MechanicalDataImpl#getCentreOfGravity <em>Centre Of Gravity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MechanicalDataImpl extends EObjectImpl implements MechanicalData {
	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Double WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected Double width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Double HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected Double height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Double DEPTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected Double depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMass() <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMass()
	 * @generated
	 * @ordered
	 */
	protected static final Double MASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMass() <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMass()
	 * @generated
	 * @ordered
	 */
	protected Double mass = MASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRackUnits() <em>Rack Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRackUnits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RACK_UNITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRackUnits() <em>Rack Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRackUnits()
	 * @generated
	 * @ordered
	 */
	protected Integer rackUnits = RACK_UNITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRackWidth() <em>Rack Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRackWidth()
	 * @generated
	 * @ordered
	 */
	protected static final RackWidth RACK_WIDTH_EDEFAULT = RackWidth.NONE;

	/**
	 * The cached value of the '{@link #getRackWidth() <em>Rack Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRackWidth()
	 * @generated
	 * @ordered
	 */
	protected RackWidth rackWidth = RACK_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCentreOfGravity() <em>Centre Of Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentreOfGravity()
	 * @generated
	 * @ordered
	 */
	protected static final Double CENTRE_OF_GRAVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCentreOfGravity() <em>Centre Of Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentreOfGravity()
	 * @generated
	 * @ordered
	 */
	protected Double centreOfGravity = CENTRE_OF_GRAVITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MechanicalDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.MECHANICAL_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(Double newWidth) {
		Double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(Double newHeight) {
		Double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(Double newDepth) {
		Double oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMass() {
		return mass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMass(Double newMass) {
		Double oldMass = mass;
		mass = newMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__MASS, oldMass, mass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRackUnits() {
		return rackUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRackUnits(Integer newRackUnits) {
		Integer oldRackUnits = rackUnits;
		rackUnits = newRackUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__RACK_UNITS, oldRackUnits, rackUnits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RackWidth getRackWidth() {
		return rackWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRackWidth(RackWidth newRackWidth) {
		RackWidth oldRackWidth = rackWidth;
		rackWidth = newRackWidth == null ? RACK_WIDTH_EDEFAULT : newRackWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__RACK_WIDTH, oldRackWidth, rackWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCentreOfGravity() {
		return centreOfGravity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCentreOfGravity(Double newCentreOfGravity) {
		Double oldCentreOfGravity = centreOfGravity;
		centreOfGravity = newCentreOfGravity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MECHANICAL_DATA__CENTRE_OF_GRAVITY, oldCentreOfGravity, centreOfGravity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.MECHANICAL_DATA__WIDTH:
				return getWidth();
			case CataloguePackage.MECHANICAL_DATA__HEIGHT:
				return getHeight();
			case CataloguePackage.MECHANICAL_DATA__DEPTH:
				return getDepth();
			case CataloguePackage.MECHANICAL_DATA__MASS:
				return getMass();
			case CataloguePackage.MECHANICAL_DATA__RACK_UNITS:
				return getRackUnits();
			case CataloguePackage.MECHANICAL_DATA__RACK_WIDTH:
				return getRackWidth();
			case CataloguePackage.MECHANICAL_DATA__CENTRE_OF_GRAVITY:
				return getCentreOfGravity();
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
			case CataloguePackage.MECHANICAL_DATA__WIDTH:
				setWidth((Double)newValue);
				return;
			case CataloguePackage.MECHANICAL_DATA__HEIGHT:
				setHeight((Double)newValue);
				return;
			case CataloguePackage.MECHANICAL_DATA__DEPTH:
				setDepth((Double)newValue);
				return;
			case CataloguePackage.MECHANICAL_DATA__MASS:
				setMass((Double)newValue);
				return;
			case CataloguePackage.MECHANICAL_DATA__RACK_UNITS:
				setRackUnits((Integer)newValue);
				return;
			case CataloguePackage.MECHANICAL_DATA__RACK_WIDTH:
				setRackWidth((RackWidth)newValue);
				return;
			case CataloguePackage.MECHANICAL_DATA__CENTRE_OF_GRAVITY:
				setCentreOfGravity((Double)newValue);
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
			case CataloguePackage.MECHANICAL_DATA__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case CataloguePackage.MECHANICAL_DATA__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case CataloguePackage.MECHANICAL_DATA__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case CataloguePackage.MECHANICAL_DATA__MASS:
				setMass(MASS_EDEFAULT);
				return;
			case CataloguePackage.MECHANICAL_DATA__RACK_UNITS:
				setRackUnits(RACK_UNITS_EDEFAULT);
				return;
			case CataloguePackage.MECHANICAL_DATA__RACK_WIDTH:
				setRackWidth(RACK_WIDTH_EDEFAULT);
				return;
			case CataloguePackage.MECHANICAL_DATA__CENTRE_OF_GRAVITY:
				setCentreOfGravity(CENTRE_OF_GRAVITY_EDEFAULT);
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
			case CataloguePackage.MECHANICAL_DATA__WIDTH:
				return WIDTH_EDEFAULT == null ? width != null : !WIDTH_EDEFAULT.equals(width);
			case CataloguePackage.MECHANICAL_DATA__HEIGHT:
				return HEIGHT_EDEFAULT == null ? height != null : !HEIGHT_EDEFAULT.equals(height);
			case CataloguePackage.MECHANICAL_DATA__DEPTH:
				return DEPTH_EDEFAULT == null ? depth != null : !DEPTH_EDEFAULT.equals(depth);
			case CataloguePackage.MECHANICAL_DATA__MASS:
				return MASS_EDEFAULT == null ? mass != null : !MASS_EDEFAULT.equals(mass);
			case CataloguePackage.MECHANICAL_DATA__RACK_UNITS:
				return RACK_UNITS_EDEFAULT == null ? rackUnits != null : !RACK_UNITS_EDEFAULT.equals(rackUnits);
			case CataloguePackage.MECHANICAL_DATA__RACK_WIDTH:
				return rackWidth != RACK_WIDTH_EDEFAULT;
			case CataloguePackage.MECHANICAL_DATA__CENTRE_OF_GRAVITY:
				return CENTRE_OF_GRAVITY_EDEFAULT == null ? centreOfGravity != null : !CENTRE_OF_GRAVITY_EDEFAULT.equals(centreOfGravity);
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
		result.append(" (width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", depth: ");
		result.append(depth);
		result.append(", mass: ");
		result.append(mass);
		result.append(", rackUnits: ");
		result.append(rackUnits);
		result.append(", rackWidth: ");
		result.append(rackWidth);
		result.append(", centreOfGravity: ");
		result.append(centreOfGravity);
		result.append(')');
		return result.toString();
	}

} //MechanicalDataImpl
